/// The one style sheet, in the colours of an organisation.
struct StyleSheet {
    let accent: Colour

    var bytes: [UInt8] { Array((variables + Self.rules).utf8) }

    private var variables: String {
        let dark = accent.readable(on: .night)
        return """
            :root{--accent:\(accent.description);--on-accent:\(accent.text.description);\
            --link:\(accent.readable(on: .white).description);--page:#fff;--text:#1b1f23;\
            --soft:#f3f5f7;--line:#c9ced4;--quiet:#545c64}
            @media(prefers-color-scheme:dark){:root{--link:\(dark.description);\
            --page:\(Colour.night.description);--text:#e8eaed;--soft:#22262b;--line:#4a5159;\
            --quiet:#b3bac2}}

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
        .wide{max-width:60rem;margin-inline:auto;padding-inline:1rem}
        header .wide{padding-block:1rem 1.75rem}
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
        form{max-width:34rem}
        .field{margin-block:1rem}
        label{display:block;font-weight:600}
        input:not([type=checkbox]),select{font:inherit;width:100%;min-height:2.75rem;\
        padding:.4rem .6rem;margin-top:.25rem;color:inherit;background:var(--page);\
        border:1px solid var(--quiet);border-radius:.35rem}
        input[type=checkbox]{width:1.25rem;height:1.25rem;vertical-align:middle}
        input:focus-visible,select:focus-visible,button:focus-visible\
        {outline:3px solid var(--link);outline-offset:2px}
        [aria-invalid]{border-width:2px}
        button{font:inherit;font-weight:600;min-height:2.75rem;padding:.4rem 1.1rem;\
        margin-block:.5rem;color:var(--on-accent);background:var(--accent);\
        border:1px solid var(--text);border-radius:.35rem;cursor:pointer}
        .error{font-weight:600}
        .error::before{content:"⚠ "/""}
        .faults,.notice{border-inline-start:.35rem solid var(--link);background:var(--soft);\
        padding:.75rem 1rem;margin-block:1rem}
        .faults h2{margin-top:0}
        .codes{font-size:1.15rem;padding-inline-start:1.25rem}
        .quiet{color:var(--quiet);font-size:.925rem}
        dl{margin:0;display:grid;grid-template-columns:minmax(8rem,16rem) 1fr;gap:.35rem 1.5rem}
        dt{color:var(--quiet)}
        dd{margin:0}
        @media(max-width:36rem){dl{grid-template-columns:1fr;gap:0}dd{margin-bottom:.6rem}}
        footer{border-top:1px solid var(--line);padding-block:1rem 2rem;color:var(--quiet)}
        @media print{header{background:none;color:inherit}nav,.skip{display:none}}

        """
}
