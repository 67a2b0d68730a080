import { describe, expect, it } from 'vitest'
import { routesIn } from './tree.ts'

describe('Flask and FastAPI', () => {
  it('finds the function below a decorator, with its lines and methods', () => {
    expect(
      routesIn({
        'app.py':
          "app = Flask(__name__)\n\n@app.route('/a/<int:id>', methods=['GET', 'POST'])\n@login\ndef show(id):\n    x = 1\n\n    return x\n\ny = 2\n",
      }),
    ).toEqual(['GET /a/{id} app.py:5-8', 'POST /a/{id} app.py:5-8'])
  })

  it('puts the prefix of a blueprint in front; that of its registration replaces it', () => {
    const views = "bp = Blueprint('x', __name__, url_prefix='/own')\n\n@bp.get('/a')\ndef a():\n    return ''\n"
    expect(routesIn({ 'views.py': views })).toEqual(['GET /own/a views.py:4-5'])
    expect(
      routesIn({
        'shop/views.py': "bp = Blueprint('x', __name__)\n\n@bp.route('/a')\ndef a():\n    return ''\n",
        'shop/__init__.py': "from . import views\napp.register_blueprint(views.bp, url_prefix='/shop')\n",
      }),
    ).toEqual(['GET /shop/a shop/views.py:4-5'])
  })

  it('finds the blueprint that another file made', () => {
    expect(
      routesIn({
        'auth/__init__.py': "bp = Blueprint('auth', __name__, url_prefix='/auth')\n",
        'auth/routes.py': "from auth import bp\n\n@bp.route('/login', methods=['POST'])\ndef login():\n    pass\n",
      }),
    ).toEqual(['POST /auth/login auth/routes.py:4-5'])
  })

  it('puts the prefix of an inclusion before that of the router, and takes paths over several segments', () => {
    expect(
      routesIn({
        'app/items.py':
          'router = APIRouter(prefix="/items")\n\n@router.get("/{item_id}")\nasync def read(item_id: str):\n    return {}\n\n@router.get("/files/{rest:path}")\ndef rest(rest):\n    return {}\n',
        'app/main.py':
          'from app.items import router as items\napp = FastAPI()\napp.include_router(items, prefix="/v1")\n',
      }),
    ).toEqual(['GET /v1/items/files/** app/items.py:8-9', 'GET /v1/items/{item_id} app/items.py:4-5'])
  })

  it('reads `add_url_rule`, and parameters that go over several lines', () => {
    expect(
      routesIn({
        'a.py':
          "app = Flask('a')\n\ndef show(\n    a,\n    b,\n):\n    return a\n\napp.add_url_rule('/s', view_func=show)\n",
      }),
    ).toEqual(['GET /s a.py:3-7'])
  })

  it('takes a comment, a text and a path that is no constant for no route', () => {
    const files = {
      'a.py':
        'app = Flask(\'a\')\n# @app.route(\'/x\')\n"""\n@app.route(\'/y\')\ndef f(): pass\n"""\n@app.route(PATH)\ndef g():\n    pass\n',
    }
    expect(routesIn(files)).toEqual([])
  })
})
