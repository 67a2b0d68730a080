import { describe, expect, it } from 'vitest'
import { routesIn } from './tree.ts'

describe('Spring', () => {
  it('joins the mapping of the class with that of the method', () => {
    const java =
      '@RestController\n@RequestMapping("/api")\npublic class A {\n  @GetMapping("/x/{id:[0-9]+}")\n  @PreAuthorize("hasRole(\'A\')")\n  public String x(@PathVariable String id) {\n    return "}";\n  }\n\n  @RequestMapping(value = {"/y", "/z"}, method = RequestMethod.POST)\n  String y() { return ""; }\n\n  @DeleteMapping\n  void gone() {}\n}\n'
    expect(routesIn({ 'A.java': java })).toEqual([
      'DELETE /api A.java:14-14',
      'GET /api/x/{id} A.java:6-8',
      'POST /api/y A.java:11-11',
      'POST /api/z A.java:11-11',
    ])
  })

  it('ends a function of Kotlin that is one expression with it', () => {
    expect(
      routesIn({
        'A.kt':
          '@RestController\nclass A(val s: S = S()) {\n  @GetMapping("/a")\n  fun a(@RequestParam q: String = "x"): List<String> =\n    s.find(q)\n      .map { it.name }\n\n  @GetMapping("/b")\n  fun b(): String {\n    return ""\n  }\n  @GetMapping("/c") fun c() = s.all()\n}\n',
      }),
    ).toEqual(['GET /a A.kt:4-6', 'GET /b A.kt:9-11', 'GET /c A.kt:12-12'])
  })

  it('leaves out a path that is put together', () => {
    expect(
      routesIn({ 'A.java': 'class A {\n  @GetMapping(value = "/x" + Y)\n  String x() { return ""; }\n}\n' }),
    ).toEqual([])
  })

  it('leaves out a path that is a constant of another place', () => {
    expect(routesIn({ 'A.java': 'class A {\n  @GetMapping(Paths.X)\n  String x() { return ""; }\n}\n' })).toEqual([])
  })
})

describe('JAX-RS', () => {
  it('joins the path of the resource with that of the method', () => {
    const java =
      '@Path("/orders")\npublic class Orders {\n  @GET\n  @Path("{id}")\n  public Order get(@PathParam("id") String id) {\n    return null;\n  }\n  @POST\n  public void add() {}\n}\n'
    expect(routesIn({ 'Orders.java': java })).toEqual([
      'GET /orders/{id} Orders.java:5-7',
      'POST /orders Orders.java:9-9',
    ])
  })
})

describe('Nest', () => {
  it('reads controllers and their methods', () => {
    const ts =
      "@Controller('cats')\nexport class Cats {\n  @Get(':id')\n  async one(@Param('id') id: string) {\n    return id\n  }\n  @Post()\n  add() {}\n}\n"
    expect(routesIn({ 'cats.controller.ts': ts })).toEqual([
      'GET /cats/{id} cats.controller.ts:4-6',
      'POST /cats cats.controller.ts:8-8',
    ])
  })

  it('reads the options of a controller, and a body behind a type with braces', () => {
    expect(
      routesIn({
        'src/cats.controller.ts':
          "@Controller({ path: 'cats', version: '1' })\nexport class Cats {\n  @Get(':id')\n  async find(@Param('id') id: string): Promise<{ a: string }> {\n    return this.all.find(id)\n  }\n  @Post()\n  add(): { a: string } {\n    return { a: '' }\n  }\n}\n",
      }),
    ).toEqual(['GET /cats/{id} src/cats.controller.ts:4-6', 'POST /cats src/cats.controller.ts:8-10'])
    expect(routesIn({ 'a.ts': "@Controller({ path: BASE })\nclass A {\n  @Get('x')\n  x() {}\n}\n" })).toEqual([])
  })

  it('takes a decorator outside of a controller for none', () => {
    expect(routesIn({ 'a.ts': "// @Controller(\nclass A {\n  @Get('x')\n  x() {}\n}\n" })).toEqual([])
  })
})
