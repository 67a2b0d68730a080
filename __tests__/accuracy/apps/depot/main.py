from fastapi import FastAPI
from fastapi.responses import HTMLResponse

from depot import stock, suppliers
from depot.tools import tools

app = FastAPI()
app.include_router(stock.router, prefix="/api")
app.include_router(suppliers.router, prefix="/api/suppliers", tags=["suppliers"])
app.include_router(tools)


@app.get("/", response_class=HTMLResponse)
def home():
    return """<h1>Depot</h1>
    <a href="/api/stock/search?item=nut&amp;shelf=a">Search</a> <a href="/api/stock/label?item=nut">Label</a>
    <a href="/api/stock/count?color=red">Count</a> <a href="/api/suppliers/find?city=ulm">Find</a>
    <a href="/api/suppliers/badge?name=x&amp;role=y">Badge</a> <a href="/api/suppliers/contract?file=may.txt">Contract</a>
    <a href="/tools/trace?host=localhost">Trace</a> <a href="/tools/zip?folder=x">Zip</a> <a href="/tools/out?target=/tools">Out</a>
    <a href="/api/suppliers/order?column=city">Order</a> <a href="/api/stock/safe?item=nut">Safe</a>
    <form action="/api/stock/add" method="post"><input name="item" value="nut"><input name="note" value="x"><button>Add</button></form>"""
