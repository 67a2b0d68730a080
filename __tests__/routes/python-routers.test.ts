import { describe, expect, it } from 'vitest'
import { routesIn } from './tree.ts'

const blueprint = (made: string, registered: string): Readonly<Record<string, string>> => ({
  'app.py': `bp = Blueprint('a', __name__${made})\n@bp.route('/x')\ndef x():\n    pass\napp = Flask('a')\napp.register_blueprint(bp${registered})\n`,
})
const users = 'router = APIRouter(prefix="/users")\n@router.get("/{id}")\ndef show(id):\n    pass\n'

describe('the prefix of a router in Python', () => {
  it('of a blueprint is that of its registration, else its own', () => {
    expect(routesIn(blueprint(", url_prefix='/a'", ''))).toEqual(['GET /a/x app.py:3-4'])
    expect(routesIn(blueprint(", url_prefix='/a'", ", url_prefix='/b'"))).toEqual(['GET /b/x app.py:3-4'])
    expect(routesIn(blueprint('', ''))).toEqual(['GET /x app.py:3-4'])
  })

  it('stands below those of all the routers that it is included in', () => {
    expect(
      routesIn({
        'app/users.py': users,
        'app/api.py':
          'from app.users import router as users\napi = APIRouter()\napi.include_router(users, prefix="/v1")\n',
        'app/main.py': 'from app.api import api\napp = FastAPI()\napp.include_router(api, prefix="/api")\n',
      }),
    ).toEqual(['GET /api/v1/users/{id} app/users.py:3-4'])
  })

  it('is not known where it is worked out at run time', () => {
    const main = (prefix: string): string =>
      `from app.users import router\napp = FastAPI()\napp.include_router(router, prefix=${prefix})\n`
    expect(routesIn({ 'app/users.py': users, 'app/main.py': main('settings.API') })).toEqual([])
    expect(routesIn({ 'app/users.py': users, 'app/main.py': main('"/api"') })).toHaveLength(1)
    expect(routesIn(blueprint(', url_prefix=BASE', ''))).toEqual([])
    expect(routesIn(blueprint(', url_prefix=BASE', ", url_prefix='/b'"))).toHaveLength(1)
  })

  it('ends where routers include each other', () => {
    const circle =
      'a = APIRouter()\nb = APIRouter()\na.include_router(b)\nb.include_router(a)\n@a.get("/x")\ndef x():\n    pass\n'
    expect(routesIn({ 'a.py': circle })).toEqual([])
  })
})
