"""Lays out the advisories of scanners/osv-db the way two scanners want them.

    python3 scanners/make-db.py OUT

OUT/govulncheck is a Go vulnerability database:  govulncheck -db file://OUT/govulncheck
OUT/osv-scanner is a local OSV database:         osv-scanner ... --local-db-path=OUT
"""
import json
import pathlib
import sys
import zipfile

here = pathlib.Path(__file__).resolve().parent / "osv-db"
out = pathlib.Path(sys.argv[1])


def records(ecosystem):
    return [json.loads(path.read_text("utf-8")) for path in sorted((here / ecosystem).glob("*.json"))]


def write(path, value):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(value), "utf-8")


for ecosystem in ("Go", "npm", "PyPI"):
    archive = out / "osv-scanner" / ecosystem / "all.zip"
    archive.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(archive, "w") as target:
        for record in records(ecosystem):
            target.writestr(record["id"] + ".json", json.dumps(record))

base = out / "govulncheck"
modules, index, newest = {}, [], ""
for record in records("Go"):
    write(base / "ID" / (record["id"] + ".json"), record)
    newest = max(newest, record["modified"])
    index.append({"id": record["id"], "modified": record["modified"], "aliases": record.get("aliases", [])})
    for affected in record["affected"]:
        vulns = modules.setdefault(affected["package"]["name"], {})
        fixed = [e["fixed"] for r in affected["ranges"] for e in r["events"] if "fixed" in e]
        vulns[record["id"]] = {"id": record["id"], "modified": record["modified"], "fixed": fixed[-1] if fixed else ""}
write(base / "index" / "db.json", {"modified": newest})
write(base / "index" / "vulns.json", index)
write(base / "index" / "modules.json",
      [{"path": path, "vulns": list(vulns.values())} for path, vulns in sorted(modules.items())])
