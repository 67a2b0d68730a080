import { describe, expect, it } from 'vitest'
import { entryPoints, isManifest } from '../../src/init/entry-points.ts'

const deployment = (name: string, image = name) => `kind: Deployment
metadata: { name: ${name} }
spec:
  template:
    metadata: { labels: { app: ${name} } }
    spec: { containers: [{ image: 'registry.example/shop/${image}:1.2@sha256:aa' }] }
`
const service = (name: string, spec: string, annotations = '{}') =>
  `kind: Service\nmetadata: { name: ${name}, annotations: ${annotations} }\nspec: ${spec}\n`
const ways = (...texts: readonly string[]) => entryPoints([{ file: 'k8s/all.yaml', text: texts.join('---\n') }])
const ingress = (spec: string, metadata = '{ name: front }') => `kind: Ingress\nmetadata: ${metadata}\nspec: ${spec}\n`

describe('the ways in that Kubernetes manifests open', () => {
  it('are a balancer, which leads to what its service selects', () => {
    const found = ways(deployment('web', 'frontend'), service('edge', '{ type: LoadBalancer, selector: { app: web } }'))
    expect(found).toEqual([{ names: ['edge', 'web', 'frontend'], because: 'k8s/all.yaml: edge is a LoadBalancer' }])
  })

  it.each([
    ['an Ingress', ingress('{ rules: [{ http: { paths: [{ backend: { service: { name: web } } }] } }] }')],
    ['an Ingress with a default', ingress('{ defaultBackend: { service: { name: web } } }')],
    [
      'an Ingress of the first version',
      ingress('{ rules: [{ http: { paths: [{ backend: { serviceName: web } }] } }] }'),
    ],
    [
      'an HTTPRoute',
      'kind: HTTPRoute\nmetadata: { name: front }\nspec: { rules: [{ backendRefs: [{ name: web, port: 80 }] }] }\n',
    ],
    [
      'a VirtualService behind a gateway',
      'kind: VirtualService\nmetadata: { name: front }\nspec: { gateways: [edge], http: [{ route: [{ destination: { host: web.shop.svc.cluster.local } }] }] }\n',
    ],
  ])('are what %s leads to', (_, text) => {
    const [way, ...others] = ways(text, service('web', '{ selector: { app: shop } }'), deployment('shop'))
    expect(others).toEqual([])
    expect(way?.names).toEqual(['web', 'shop'])
    expect(way?.because).toMatch(/^k8s\/all\.yaml: \w+ front leads to it$/)
  })

  it.each([
    ['a service inside the cluster', service('web', '{ type: ClusterIP, selector: { app: web } }')],
    ['a balancer inside the network', service('web', '{ type: LoadBalancer }', "{ cloud/balancer-internal: 'true' }")],
    [
      'an Ingress inside the network',
      ingress('{ ingressClassName: nginx-internal, defaultBackend: { service: { name: web } } }'),
    ],
    [
      'an Ingress whose scheme is internal',
      ingress('{ defaultBackend: { service: { name: web } } }', '{ name: a, annotations: { alb/scheme: internal } }'),
    ],
    [
      'an HTTPRoute of an internal gateway',
      'kind: HTTPRoute\nmetadata: { name: a }\nspec: { parentRefs: [{ name: internal-gw }], rules: [{ backendRefs: [{ name: web }] }] }\n',
    ],
    [
      'a VirtualService behind an internal gateway',
      'kind: VirtualService\nmetadata: { name: a }\nspec: { gateways: [mesh/internal], http: [{ route: [{ destination: { host: web } }] }] }\n',
    ],
    [
      'a VirtualService between services',
      'kind: VirtualService\nmetadata: { name: a }\nspec: { http: [{ route: [{ destination: { host: web } }] }] }\n',
    ],
    ['a template of Helm', service('web', '{ type: LoadBalancer }').replace('web', '{{ .Values.name }}')],
    ['something else', 'a: [1, 2]\n---\n- b\n---\nkind: Service\n'],
    ['no YAML', 'a: [1\nb: }\n'],
    ['a service without a selector', `${service('web', '{}')}---\n${deployment('shop')}`],
  ])('are not %s', (_, text) => {
    expect(ways(text)).toEqual([])
  })

  it('count an annotation that says it is not internal', () => {
    const annotated = service('web', '{ type: LoadBalancer }', "{ cloud/balancer-internal: 'false' }")
    expect(ways(annotated)).toHaveLength(1)
  })

  it('are looked for where manifests lie', () => {
    expect(
      ['k8s/a.yaml', 'kubernetes-manifests/a.yml', 'ops/web-ingress.yaml', 'src/a.yaml', 'k8s/a.json'].map(isManifest),
    ).toEqual([true, true, true, false, false])
  })
})
