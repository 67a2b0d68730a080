import { describe, expect, it } from 'vitest'
import { routesIn } from './tree.ts'

const controller = 'class C\n  def index\n    1\n  end\n\n  def show\n    2\n  end\nend\n'

describe('Rails', () => {
  it('reads verbs, resources, namespaces and scopes', () => {
    expect(
      routesIn({
        'config/routes.rb':
          "Rails.application.routes.draw do\n  root to: 'home#index'\n  get '/about/:page', to: 'home#show'\n  # get '/old', to: 'home#index'\n  resources :orders, only: [:index, :show] do\n    get 'raw', to: 'orders#show'\n  end\n  namespace :api do\n    resources :orders, only: :show\n  end\n  scope '/v2' do\n    get 'x', to: 'home#show'\n  end\nend\n",
        'app/controllers/home_controller.rb': controller,
        'app/controllers/orders_controller.rb': controller,
        'app/controllers/api/orders_controller.rb': controller,
      }),
    ).toEqual([
      'GET / app/controllers/home_controller.rb:2-4',
      'GET /about/{page} app/controllers/home_controller.rb:6-8',
      'GET /api/orders/{id} app/controllers/api/orders_controller.rb:6-8',
      'GET /orders app/controllers/orders_controller.rb:2-4',
      'GET /orders/{id} app/controllers/orders_controller.rb:6-8',
      'GET /orders/{order_id}/raw app/controllers/orders_controller.rb:6-8',
      'GET /v2/x app/controllers/home_controller.rb:6-8',
    ])
  })

  it('tells what belongs to all of them from what belongs to one, and several resources of one line', () => {
    expect(
      routesIn({
        'config/routes.rb':
          "Rails.application.routes.draw do\n  resources :books, :orders, only: [] do\n    member do\n      post :show\n    end\n    collection do\n      get :index\n    end\n    get :show, on: :collection\n    get 'index', on: :member\n  end\n  resources :books, :only => :index\nend\n",
        'app/controllers/books_controller.rb': controller,
        'app/controllers/orders_controller.rb': controller,
      }),
    ).toEqual([
      'GET /books app/controllers/books_controller.rb:2-4',
      'GET /orders/index app/controllers/orders_controller.rb:2-4',
      'GET /orders/show app/controllers/orders_controller.rb:6-8',
      'GET /orders/{id}/index app/controllers/orders_controller.rb:2-4',
      'POST /orders/{id}/show app/controllers/orders_controller.rb:6-8',
    ])
  })

  it('keeps a namespace through the `end` of a condition in it', () => {
    expect(
      routesIn({
        'config/routes.rb':
          "Rails.application.routes.draw do\n  namespace :admin do\n    if Rails.env.development?\n      get '/dev', to: 'users#show'\n    end\n    get '/users', to: 'users#index'\n  end\n  get '/users', to: 'users#show'\nend\n",
        'app/controllers/users_controller.rb': controller,
        'app/controllers/admin/users_controller.rb': controller,
      }),
    ).toEqual([
      'GET /admin/dev app/controllers/admin/users_controller.rb:6-8',
      'GET /admin/users app/controllers/admin/users_controller.rb:2-4',
      'GET /users app/controllers/users_controller.rb:6-8',
    ])
  })

  it('says nothing where there is no such controller', () => {
    expect(routesIn({ 'config/routes.rb': "Rails.application.routes.draw do\n  get '/x', to: 'a#b'\nend\n" })).toEqual(
      [],
    )
  })
})
