/// The page of a sheet of paper: no menu, and on paper nothing but what it says.
enum SheetTemplate {
    private static let cell = """
        <th scope="row" lang="{{lang}}" dir="{{dir}}">{{label}}</th>\
        <td lang="{{lang}}" dir="{{dir}}">{{#values}}<bdi{{#long}} class="long"{{/long}}>{{text}}\
        </bdi> {{/values}}</td>
        """

    static let page = """
        <!doctype html>
        <html lang="{{lang}}" dir="{{dir}}">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>{{title}}</title>
        {{#style}}<style>{{{.}}}</style>{{/style}}
        {{^style}}<link rel="icon" href="/icon.svg" type="image/svg+xml">
        <link rel="stylesheet" href="/style.css">{{/style}}
        </head>
        <body>
        <main class="sheet" id="content">
        <nav class="screen-only" aria-label="{{languagesLabel}}">
        <ul class="links">
        <li>{{#back}}<a href="{{address}}">{{text}}</a>{{/back}}</li>
        {{#choices}}<li><a href="{{address}}"{{#current}} aria-current="true"{{/current}}>\
        {{text}}</a></li>{{/choices}}
        </ul>
        </nav>
        <div class="head">
        <p>{{#organisation}}<span lang="{{lang}}" dir="{{dir}}">{{text}}</span>\
        {{/organisation}}</p>
        {{#badge}}<p>{{.}}</p>{{/badge}}
        </div>
        {{#headings}}<h1 lang="{{lang}}" dir="{{dir}}"><bdi>{{text}}</bdi></h1>{{/headings}}
        <table class="{{#two}}two{{/two}}"><tbody>
        {{#rows}}<tr>{{#cells}}\(cell){{/cells}}</tr>
        {{/rows}}
        </tbody></table>
        {{#lists}}
        <section lang="{{lang}}" dir="{{dir}}">
        <h2>{{title}}</h2>
        <table>
        <thead><tr>{{#columns}}<th scope="col"{{#number}} class="number"{{/number}}>{{label}}\
        </th>{{/columns}}</tr></thead>
        <tbody>{{#rows}}<tr>{{#head}}<td>{{#values}}<bdi>{{text}}</bdi> {{/values}}</td>{{/head}}\
        {{#cells}}<td{{#number}} class="number"{{/number}}>{{#values}}<bdi>{{text}}</bdi> \
        {{/values}}</td>{{/cells}}</tr>
        {{/rows}}</tbody>
        </table>
        </section>
        {{/lists}}
        {{#proof}}<p>{{label}}: {{#values}}<span class="code">{{text}}</span> {{/values}}</p>\
        {{/proof}}
        {{#picture}}<svg class="code" viewBox="0 0 {{side}} {{side}}" role="img"\
         aria-label="{{label}}"><rect width="{{side}}" height="{{side}}" fill="#fff"/>\
        <path d="{{path}}" fill="#000"/></svg>{{/picture}}
        {{#hasSignatures}}<div class="sign">{{#signatures}}<p>{{.}}</p>{{/signatures}}</div>\
        {{/hasSignatures}}
        </main>
        <footer><div class="sheet">{{stamp}}</div></footer>
        </body>
        </html>

        """
}
