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

  it('says nothing where there is no such controller', () => {
    expect(routesIn({ 'config/routes.rb': "Rails.application.routes.draw do\n  get '/x', to: 'a#b'\nend\n" })).toEqual(
      [],
    )
  })
})
