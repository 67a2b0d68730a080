import { describe, expect, it } from 'vitest'
import { routesIn } from './tree.ts'

describe('Django', () => {
  const shop = {
    'site/urls.py':
      "from django.urls import include, path\nurlpatterns = [\n    path('shop/', include('shop.urls')),\n]\n",
    'shop/urls.py':
      "from . import views\nfrom .views import Detail\nurlpatterns = [\n    path('articles/<int:year>/', views.year),\n    re_path(r'^old/(?P<slug>[\\w-]+)/$', Detail.as_view()),\n    path('raw/', login_required(views.year)),\n]\n",
    'shop/views.py':
      'class Detail(View):\n    def get(self, request):\n        return 1\n\ndef year(request, year):\n    return 2\n',
  }

  it('follows includes to the views, functions and classes', () => {
    expect(routesIn(shop)).toEqual([
      'ANY /shop/articles/{year} shop/views.py:5-6',
      'ANY /shop/old/{slug} shop/views.py:1-3',
      'ANY /shop/raw shop/views.py:5-6',
    ])
  })

  it('puts what is included as a list below its prefix, written there or under a name of its own', () => {
    expect(
      routesIn({
        ...shop,
        'site/urls.py': '',
        'shop/urls.py':
          "from . import views\nraw = [path('raw/', views.year)]\nurlpatterns = [\n    path('in/', include([path('a/', views.year), path('b/', include([path('c/', views.year)]))])),\n    path('named/', include((raw, 'shop'))),\n    path(BASE, include([path('lost/', views.year)])),\n]\n",
      }),
    ).toEqual(['ANY /in/a shop/views.py:5-6', 'ANY /in/b/c shop/views.py:5-6', 'ANY /named/raw shop/views.py:5-6'])
  })

  it('leaves out a regular expression that is more than names', () => {
    expect(
      routesIn({ ...shop, 'site/urls.py': "urlpatterns = [re_path(r'^(a|b)+/x$', views.f)]\n", 'shop/urls.py': '' }),
    ).toEqual([])
  })

  it('ends where includes go in a circle', () => {
    const circle = {
      'a/urls.py': "urlpatterns = [path('b/', include('b.urls'))]\n",
      'b/urls.py': "urlpatterns = [path('a/', include('a.urls'))]\n",
    }
    expect(routesIn(circle)).toEqual([])
  })
})
