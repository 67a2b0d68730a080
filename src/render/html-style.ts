/** The look of the page: no fonts, pictures or scripts from anywhere; light and dark as the reader prefers; prints well. */
export const htmlStyle = `
:root{color-scheme:light dark;--ink:#1f2328;--dim:#59636e;--paper:#fff;--soft:#f6f8fa;--line:#d1d9e0;--link:#0969da;--bad:#cf222e;--odd:#9a6700;--good:#1a7f37;--lost:#8250df}
@media(prefers-color-scheme:dark){:root{--ink:#e6edf3;--dim:#9198a1;--paper:#0d1117;--soft:#151b23;--line:#3d444d;--link:#4493f8;--bad:#f85149;--odd:#d29922;--good:#3fb950;--lost:#ab7df8}}
*{box-sizing:border-box}
body{margin:0;font:15px/1.5 system-ui,-apple-system,"Segoe UI","Noto Sans",Helvetica,Arial,sans-serif;color:var(--ink);background:var(--paper)}
main{max-width:1100px;margin:0 auto;padding:24px}
h1{font-size:1.5em;margin:0;line-height:1.3}
h2{font-size:1.15em;margin:32px 0 8px}
p{margin:6px 0}
.verdict{border-left:6px solid var(--dim);background:var(--soft);padding:16px 20px;border-radius:6px}
.block{border-color:var(--bad)}.warn{border-color:var(--odd)}.pass{border-color:var(--good)}.undecided{border-color:var(--lost)}
.note{border-left:4px solid var(--odd);padding:4px 12px;margin:8px 0;background:var(--soft)}
code{font:13px/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;background:var(--soft);padding:1px 5px;border-radius:4px;overflow-wrap:anywhere}
a{color:var(--link)}
.dim{color:var(--dim)}
.sev{font-weight:600;white-space:nowrap}
.sev.critical,.sev.high{color:var(--bad)}.sev.medium,.sev.unknown{color:var(--odd)}.sev.low,.sev.info{color:var(--dim)}
.finding{border:1px solid var(--line);border-radius:6px;margin:8px 0;padding:10px 14px}
.finding.stops{border-left:4px solid var(--bad)}.finding.warns{border-left:4px solid var(--odd)}
.finding h3{font-size:1em;margin:0;overflow-wrap:anywhere}
.finding p{margin:2px 0;overflow-wrap:anywhere}
details{margin:6px 0 0}summary{cursor:pointer;color:var(--dim)}
dl{display:grid;grid-template-columns:max-content 1fr;gap:2px 12px;margin:6px 0}dt{color:var(--dim)}dd{margin:0;overflow-wrap:anywhere}
table{border-collapse:collapse;width:100%;font-size:14px}th,td{border-bottom:1px solid var(--line);padding:6px 8px;text-align:left;vertical-align:top;overflow-wrap:anywhere}
td.n,th.n{text-align:right;white-space:nowrap}
li{margin:4px 0;overflow-wrap:anywhere}
@media print{details{display:block}main{max-width:none}}
`
