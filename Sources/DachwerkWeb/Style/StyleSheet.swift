/// The one style sheet, in the colours of an organisation.
struct StyleSheet {
    let accent: Colour

    var bytes: [UInt8] {
        let parts = [variables, Self.rules, Self.screens, Self.forms, Self.work, Self.sheet]
        return Array(parts.joined().utf8)
    }

    private var variables: String {
        // What can be read on a card can be read on the page, which is further from the colour.
        let dark = accent.readable(on: .dusk)
        return """
            :root{--accent:\(accent.description);--on-accent:\(accent.text.description);\
            --link:\(accent.readable(on: .mist).description);--page:#fff;--text:#1b1f23;\
            --soft:\(Colour.mist.description);--line:#c9ced4;--quiet:#545c64;\
            --fault:#b3151f;--good:#1b7a3d}
            @media(prefers-color-scheme:dark){:root{--link:\(dark.description);\
            --page:\(Colour.night.description);--text:#e8eaed;\
            --soft:\(Colour.dusk.description);--line:#4a5159;\
            --quiet:#b3bac2;--fault:#ff8a8f;--good:#63c987}}

            """
    }

    /// Sizes in rem, so that they grow with the reader's text; one column on small screens.
    private static let rules = """
        :root{color-scheme:light dark}
        *{box-sizing:border-box}
        html{font:100%/1.55 system-ui,"Noto Sans",sans-serif;-webkit-text-size-adjust:100%}
        body{margin:0;background:var(--page);color:var(--text);overflow-wrap:anywhere}
        a{color:var(--link);text-underline-offset:.15em}
        a:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:2px}
        .skip{position:absolute;inset-inline-start:-100rem}
        .skip:focus{position:static;display:block;padding:.75rem 1rem}
        header{background:var(--accent);color:var(--on-accent)}
        header a{color:var(--on-accent)}
        header a:focus-visible{outline-color:var(--on-accent)}
        .wide{max-width:68rem;margin-inline:auto;padding-inline:1rem}
        header .wide{padding-block:.75rem}
        header h1{margin-bottom:1rem}
        .top{display:flex;flex-wrap:wrap;justify-content:space-between;gap:.25rem 2rem}
        .account{margin:0}
        .home{margin:0;margin-inline-end:auto;font-weight:600;font-size:1.1rem}
        .home a{text-decoration:none;display:inline-block;padding-block:.25rem}
        header .menu{padding-block:0}
        .menu a{padding:.5rem .75rem;border-start-start-radius:.4rem;\
        border-start-end-radius:.4rem;text-decoration:none}
        .menu a:hover{text-decoration:underline}
        .menu [aria-current]{background:var(--page);color:var(--text)}
        h1{font-size:clamp(1.5rem,1.2rem + 2.2vw,2.4rem);line-height:1.2;margin:.5rem 0 0}
        h2{font-size:1.25rem;line-height:1.3;margin:2.25rem 0 .5rem}
        h3{font-size:1rem;margin:0}
        p{margin:.5rem 0}
        nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1rem;margin:0;padding:0;list-style:none}
        nav a{display:inline-block;min-height:1.75rem;padding-block:.15rem}
        nav [aria-current]{font-weight:600;text-decoration:none}
        main{display:block;padding-block:.5rem 2rem}
        .lead{font-size:1.1rem;max-width:42rem}
        .cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(17rem,100%),1fr));\
        gap:1rem;margin:0;padding:0;list-style:none}
        .cards li{background:var(--soft);border:1px solid var(--line);border-radius:.5rem;\
        padding:1rem}
        .cards p{margin:.35rem 0 0}
        .cards h2{margin-top:0}
        .quiet{color:var(--quiet);font-size:.925rem}
        dl{margin:0;display:grid;grid-template-columns:minmax(8rem,16rem) 1fr;gap:.35rem 1.5rem}
        dt{color:var(--quiet)}
        dd{margin:0}
        @media(max-width:36rem){dl{grid-template-columns:1fr;gap:0}dd{margin-bottom:.6rem}}
        footer{border-top:1px solid var(--line);padding-block:1rem 2rem;color:var(--quiet)}
        @media print{header{background:none;color:inherit}nav,.skip{display:none}}

        """

    /// Lists, records and what stands beside them.
    private static let screens = """
        .title{display:flex;flex-wrap:wrap;align-items:baseline;gap:.5rem 1rem;margin-top:1rem}
        .title h1{margin:0}
        .trail ol{display:flex;flex-wrap:wrap;gap:.25rem .5rem;margin:.75rem 0 0;padding:0;\
        list-style:none}
        .trail li:not(:last-child)::after{content:"/";padding-inline-start:.5rem;\
        color:var(--quiet)}
        .tag{display:inline-block;margin:0;padding:.1rem .6rem;border:1px solid currentColor;\
        border-radius:1rem;font-size:.875rem;line-height:1.5;white-space:nowrap}
        .actions,.links{display:flex;flex-wrap:wrap;gap:.5rem;margin:1rem 0;padding:0;\
        list-style:none}
        .links{gap:.25rem 1.25rem;margin:.5rem 0}
        .links a{display:inline-block;padding-block:.3rem}
        .button{display:inline-flex;align-items:center;font:inherit;line-height:1.4;\
        padding:.5rem 1rem;min-height:2.75rem;border:1px solid var(--link);border-radius:.4rem;\
        cursor:pointer;\
        background:var(--page);color:var(--link);text-decoration:none}
        .button:hover{text-decoration:underline}
        .button.main{background:var(--accent);border-color:var(--accent);color:var(--on-accent)}
        .button.grave{border-color:var(--fault);color:var(--fault)}
        .message{border:1px solid var(--line);border-inline-start:.4rem solid var(--good);\
        border-radius:.4rem;background:var(--soft);padding:.5rem 1rem;margin:1rem 0}
        .message.problem{border-inline-start-color:var(--fault)}
        .message h2{margin:.25rem 0}
        .message ul{margin:.25rem 0;padding-inline-start:1.25rem}
        .facts dl{display:block}
        .facts dl div{display:grid;grid-template-columns:minmax(8rem,15rem) 1fr;gap:0 1.5rem;\
        padding-block:.45rem;border-bottom:1px solid var(--line)}
        .facts dt{grid-row:1/span 40}
        .facts dd{grid-column:2;margin:0}
        .long{white-space:pre-line}
        .picture{display:block;max-width:min(20rem,100%);max-height:15rem;border-radius:.4rem}
        [data-foreign]::after,main bdi[lang]::after{content:" [" attr(lang) "]";\
        color:var(--quiet);font-size:.8rem;font-weight:400}
        .prose p{max-width:42rem}
        .scroll{overflow-x:auto}
        .scroll:focus-visible{outline:3px solid var(--link);outline-offset:2px}
        table{border-collapse:collapse;width:100%;overflow-wrap:break-word}
        th,td{text-align:start;vertical-align:top;padding-block:.5rem;padding-inline:0 .75rem;\
        border-bottom:1px solid var(--line)}
        thead th{color:var(--quiet);font-weight:600;font-size:.925rem}
        tbody th{font-weight:600;min-width:7rem}
        .number{text-align:end;font-variant-numeric:tabular-nums}
        td .part:not(:last-child){display:block}
        .count{float:inline-end;font-size:1.35rem;line-height:1}
        .agenda{margin:0;padding:0;list-style:none}
        .agenda li{display:grid;grid-template-columns:11rem 1fr auto;gap:.25rem 1.25rem;\
        align-items:start;padding-block:.75rem;border-bottom:1px solid var(--line)}
        .agenda ul li{display:block;padding:0;border:0}
        .agenda p{margin:0}
        .agenda .links{margin:0;gap:.5rem;justify-content:end}
        .when time,.when .left{display:block}
        .left{color:var(--quiet);font-size:.925rem}
        .late .left{color:var(--fault);font-weight:600}
        .what a{font-weight:600}
        .what .quiet{display:block}
        .button.small{min-height:2.25rem;padding:.3rem .8rem}
        .timeline{margin:0;padding-inline-start:1.25rem;border-inline-start:2px solid var(--line);\
        list-style:none}
        .timeline li{margin-block:.75rem}
        .timeline p{margin:.15rem 0}
        @media(max-width:40rem){\
        .facts dl div{grid-template-columns:1fr}.facts dt{grid-row:auto}.facts dd{grid-column:1}\
        .agenda li{grid-template-columns:1fr}.agenda .links{justify-content:start}\
        thead{position:absolute;inset-inline-start:-100rem}\
        table,tbody,tr,th,td{display:block}\
        tr{border:1px solid var(--line);border-radius:.5rem;padding:.5rem 1rem;margin-block:.75rem}\
        th,td{border:0;padding:.2rem 0}.number{text-align:start}td.empty{display:none}\
        td::before{content:attr(data-label) ": ";color:var(--quiet);font-size:.925rem}}
        @media(prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
        @media print{.actions,.filter,.links,.trail{display:none}}

        """

    /// Forms and their controls.
    private static let forms = """
        main form:not(.filter,.choosing){max-width:42rem}
        .short{max-width:12rem}
        .first{position:absolute;inset-inline-start:-100rem}
        .control{margin:1.25rem 0;padding:0;border:0;min-width:0}
        .control label,.control legend{display:block;font-weight:600;padding:0;\
        margin-bottom:.25rem}
        .control .quiet{font-weight:400}
        .hint{color:var(--quiet);font-size:.925rem;margin:0 0 .35rem}
        .fault{color:var(--fault);font-weight:600;margin:0 0 .35rem}
        .invalid{border-inline-start:.3rem solid var(--fault);padding-inline-start:.75rem}
        input,select,textarea{font:inherit;color:inherit;background:var(--page);max-width:100%;\
        border:1px solid var(--quiet);border-radius:.3rem;padding:.45rem .6rem;min-height:2.75rem}
        input:not([type=checkbox],[type=radio],[type=date],[type=time],[type=datetime-local]),\
        textarea{width:100%}
        input:focus-visible,select:focus-visible,textarea:focus-visible,button:focus-visible,\
        fieldset:focus-visible,.message:focus-visible{outline:3px solid var(--link);\
        outline-offset:2px}
        input[type=checkbox],input[type=radio]{width:1.5rem;height:1.5rem;min-height:0;\
        flex:none;margin:.2rem 0;accent-color:var(--accent)}
        .box{display:flex;flex-wrap:wrap;gap:0 .6rem;align-items:flex-start}
        .control.box label,.options label{font-weight:400;margin:.2rem 0}
        .box .hint,.box .fault{flex-basis:100%}
        .options .box{flex-wrap:nowrap}
        .options.many{columns:14rem;max-height:18rem;overflow-y:auto;border:1px solid var(--line);\
        border-radius:.4rem;padding:.5rem}
        .line{display:flex;gap:.5rem;align-items:center}
        .suffix{color:var(--quiet)}
        .row{border:1px solid var(--line);border-radius:.5rem;padding:.25rem 1rem;margin:.75rem 0;\
        min-width:0}
        .row legend{padding-inline:.35rem;font-weight:600}
        .row .control{margin:.75rem 0}
        .further{border-block:1px solid var(--line);margin-block:1.5rem}
        summary{cursor:pointer;font-weight:600;color:var(--link);padding-block:.6rem;\
        min-height:2.75rem}
        summary:focus-visible{outline:3px solid var(--link);outline-offset:2px}
        .find input{margin-bottom:.4rem}
        .submit{display:flex;flex-wrap:wrap;gap:.5rem 1.5rem;align-items:center;margin:1.5rem 0}
        .filter{display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:end;background:var(--soft);\
        border-radius:.5rem;padding:.75rem 1rem;margin:1rem 0}
        .filter .control{margin:0;flex:1 1 11rem;max-width:22rem}
        .filter select{width:100%}
        .filter .submit{margin:0}
        .notice{border-inline-start:.4rem solid var(--link);background:var(--soft);\
        padding:.75rem 1rem;margin-block:1rem}
        .code{display:block;width:min(15rem,100%);height:auto;margin:1rem 0}
        .codes{font-size:1.15rem;padding-inline-start:1.25rem}

        """
}
