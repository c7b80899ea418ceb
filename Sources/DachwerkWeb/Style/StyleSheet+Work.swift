extension StyleSheet {
    /// Calendars, lanes, charts and what is printed.
    static let work = """
        .unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);\
        white-space:nowrap}
        .choices [aria-current]{font-weight:700;text-decoration:none;color:var(--text)}
        .around{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 2rem}
        .calendar{margin:.5rem 0;padding:0;list-style:none}
        .calendar>li{padding:.5rem .6rem;border-bottom:1px solid var(--line);min-width:0}
        .calendar h3 a{color:inherit;text-decoration:none;display:inline-block;min-height:1.5rem}
        .calendar h3 a:hover{text-decoration:underline}
        .calendar ul{margin:.25rem 0 0;padding:0;list-style:none}
        .calendar ul li{padding:.2rem .4rem;margin-block:.2rem;background:var(--soft);\
        border-inline-start:.25rem solid var(--link);border-radius:.25rem;font-size:.925rem;\
        hyphens:auto}
        .calendar .continued{border-inline-start-color:var(--line)}
        .calendar .today{box-shadow:inset 0 0 0 2px var(--link);border-radius:.3rem}
        .calendar .time{font-variant-numeric:tabular-nums;color:var(--quiet)}
        .calendar .time{white-space:nowrap}
        .weekday{font-weight:400;font-size:.8125rem;color:var(--quiet)}
        @media(min-width:52rem){.calendar.grid{display:grid;\
        grid-template-columns:repeat(7,minmax(0,1fr));border-block-start:1px solid var(--line)}
        .calendar.grid>li{min-height:6rem}
        .grid .weekday{display:block}
        .start-2>:first-child{grid-column-start:2}.start-3>:first-child{grid-column-start:3}\
        .start-4>:first-child{grid-column-start:4}.start-5>:first-child{grid-column-start:5}\
        .start-6>:first-child{grid-column-start:6}.start-7>:first-child{grid-column-start:7}}
        @media(max-width:52rem){.calendar>.empty:not(.today){display:none}}
        .lanes td,.lanes thead th{text-align:center;padding:.4rem .3rem;white-space:nowrap}
        .lanes thead th:first-child{text-align:start}
        .lanes .weekday{display:block;max-width:3.2rem;overflow:hidden;text-overflow:ellipsis}
        .lanes td{border-inline-start:1px solid var(--line);font-variant-numeric:tabular-nums}
        .lanes .none{background:var(--soft);color:var(--fault);font-weight:700}
        .lanes .some{background:var(--soft)}
        .lanes .all{color:var(--good);font-weight:600}
        .lanes .closed{color:var(--quiet)}
        .lanes .today{box-shadow:inset 0 -3px 0 var(--link)}
        @media(max-width:40rem){.lanes tr{display:grid;\
        grid-template-columns:repeat(7,minmax(0,1fr))}.lanes td{position:relative}\
        .lanes tbody th{grid-column:1/-1}.lanes td{padding:.2rem;border:0}\
        .lanes td::before{content:attr(data-label);display:block;font-size:.7rem;\
        overflow:hidden;text-overflow:ellipsis}}
        td.missing{background:var(--soft);color:var(--fault);font-weight:700}
        td.good{color:var(--good);font-weight:600}
        td.short{background:var(--soft)}
        .section{border:0;border-top:2px solid var(--line);margin:2rem 0 0;padding:.5rem 0 0;\
        min-width:0}
        .section>legend{font-size:1.15rem;font-weight:600;padding-inline-end:.75rem}
        .dense .control{display:grid;grid-template-columns:minmax(8rem,1fr) minmax(7rem,12rem);\
        gap:.1rem 1rem;align-items:center;margin:0;padding-block:.35rem;\
        border-bottom:1px solid var(--line)}
        .dense .control label{margin:0;font-weight:400}
        .dense .fault{grid-column:1/-1;grid-row:2}
        .apart{border:2px solid var(--fault);border-radius:.5rem;padding:.25rem 1rem .5rem;\
        margin-block:1.5rem}
        .apart h2{margin-top:.75rem}
        figure{margin:1rem 0}
        .chart{width:100%;max-width:40rem;height:auto;font-size:15px;direction:ltr}
        .chart text{fill:var(--text)}
        .chart .bar{fill:var(--link)}
        .map .ground{fill:var(--soft);stroke:var(--line)}
        .map .mark{fill:var(--accent);stroke:var(--on-accent);stroke-width:2}
        .map .number{fill:var(--on-accent);font-weight:600}
        .map .ruler{fill:none;stroke:var(--text)}
        .places{columns:16rem;padding-inline-start:2rem}
        .places a{display:inline-block;padding-block:.3rem}

        """

    /// The printed sheet: black on white, without what only a screen needs.
    static let sheet = """
        .sheet{max-width:46rem;margin-inline:auto;padding:1rem}
        .sheet h1{font-size:1.6rem}
        .sheet .head{display:flex;flex-wrap:wrap;justify-content:space-between;gap:.25rem 2rem;\
        border-bottom:2px solid var(--text);padding-bottom:.5rem}
        .sheet .head p{margin:0}
        .sheet table{margin-block:1rem}
        .sheet th{font-weight:400;color:var(--quiet);min-width:0;width:22%}
        .sheet .two th{width:16%}
        .sheet .sign{display:flex;flex-wrap:wrap;gap:2rem;margin-top:4rem}
        .sheet .sign p{flex:1 1 14rem;border-top:1px solid var(--text);padding-top:.25rem;\
        font-size:.925rem}
        .sheet svg.code{width:7rem}
        .sheet .code{font:600 1.25rem ui-monospace,monospace;letter-spacing:.08em}
        @media(max-width:40rem){.sheet td::before{content:none}}
        @media print{@page{margin:18mm}:root{--page:#fff;--text:#000;--quiet:#333;--line:#999}\
        body{background:#fff;color:#000;font-size:11pt}.screen-only,header nav,.menu,.demo,\
        .skip,.button,form.filter,.links{display:none}a{color:inherit;text-decoration:none}\
        tr,li,dl div{break-inside:avoid}h2{break-after:avoid}footer{border:0}}

        """
}
