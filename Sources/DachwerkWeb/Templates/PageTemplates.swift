import Mustache

/// The templates of all pages, read once.
struct PageTemplates: Sendable {
    let landing: MustacheTemplate
    let organisation: MustacheTemplate
    let missing: MustacheTemplate
    let screen: MustacheTemplate
    let sheet: MustacheTemplate

    init() throws {
        sheet = try SafeHTML.template(SheetTemplate.page)
        screen = try SafeHTML.template(Self.page(ScreenTemplates.body))
        landing = try SafeHTML.template(Self.page(Self.landingBody))
        organisation = try SafeHTML.template(Self.page(Self.organisationBody))
        missing = try SafeHTML.template(Self.page(Self.missingBody))
    }

    /// Marks a text that is not in the language of the page.
    private static let foreign = "{{#foreign}} data-foreign{{/foreign}}"

    /// What all pages have around their content.
    private static func page(_ body: String) -> String {
        """
        <!doctype html>
        <html lang="{{lang}}" dir="{{dir}}">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>{{title}}</title>
        <link rel="stylesheet" href="/style.css">
        <link rel="icon" href="/icon.svg" type="image/svg+xml">
        </head>
        <body>
        <a class="skip" href="#content">{{skip}}</a>
        <header>
        <div class="wide top">
        {{#home}}<p class="home"><a href="/"><span lang="{{lang}}"\
         dir="{{dir}}">{{text}}</span></a></p>{{/home}}
        <nav class="languages" aria-label="{{languagesLabel}}">
        <ul>
        {{#choices}}
        <li><a href="{{address}}" lang="{{tag}}" hreflang="{{tag}}"\
        {{#current}} aria-current="true"{{/current}}>{{name}}</a></li>
        {{/choices}}
        </ul>
        </nav>
        {{#account}}
        <p class="account"><a href="{{address}}">{{text}}</a></p>
        {{/account}}
        </div>
        {{#heading}}
        <div class="wide"><h1 lang="{{lang}}" dir="{{dir}}">{{text}}</h1></div>
        {{/heading}}
        {{#menu}}
        <nav class="wide menu" aria-label="{{label}}">
        <ul>
        {{#links}}
        <li><a href="{{address}}"{{#current}} aria-current="page"{{/current}}>{{text}}</a></li>
        {{/links}}
        </ul>
        </nav>
        {{/menu}}
        </header>
        <main id="content" tabindex="-1">
        <div class="wide">
        {{#demo}}
        <p class="notice">{{.}}</p>
        {{/demo}}
        {{#support}}
        <p class="notice">{{#link}}<a href="{{address}}">{{text}}</a>{{/link}}\
        {{^link}}{{plain}}{{/link}}</p>
        {{/support}}
        \(body)
        </div>
        </main>
        <footer>
        <div class="wide"><p>{{footer}}</p>
        <ul class="links">{{#statements}}<li><a href="{{address}}">{{text}}</a></li>\
        {{/statements}}</ul></div>
        </footer>
        </body>
        </html>

        """
    }

    private static let landingBody = """
        <p class="lead">{{lead}}</p>
        {{^organisations}}
        <p>{{nobody}}</p>
        {{/organisations}}
        <ul class="cards">
        {{#organisations}}
        <li><h2><a href="{{link}}">{{#name}}<span lang="{{lang}}"\
         dir="{{dir}}"\(foreign)>{{text}}</span>\
        {{/name}}</a></h2>
        {{#about}}
        <p lang="{{lang}}" dir="{{dir}}"\(foreign)>{{text}}</p>
        {{/about}}
        <p class="quiet">{{host}}</p></li>
        {{/organisations}}
        </ul>
        """

    private static let missingBody = """
        <p class="lead">{{lead}}</p>
        <p><a href="/">{{home}}</a></p>
        """

    private static let organisationBody = """
        {{#about}}
        <p class="lead" lang="{{lang}}" dir="{{dir}}"\(foreign)>{{text}}</p>
        {{/about}}
        {{#also}}
        <p class="quiet">{{label}}: <bdi>{{text}}</bdi></p>
        {{/also}}
        {{#invitations}}
        <section aria-labelledby="invitations">
        <h2 id="invitations">{{label}}</h2>
        <ul class="cards">
        {{#items}}
        <li><h3{{#lang}} lang="{{.}}" data-foreign{{/lang}}><a class="button main"\
         href="{{address}}">{{text}}</a></h3>
        <p{{#howLang}} lang="{{.}}" data-foreign{{/howLang}}>{{how}}</p></li>
        {{/items}}
        </ul>
        </section>
        {{/invitations}}
        <section aria-labelledby="offers">
        <h2 id="offers">{{offersLabel}}</h2>
        {{^offers}}
        <p>{{nothing}}</p>
        {{/offers}}
        <ul class="cards">
        {{#offers}}
        <li><h3 lang="{{lang}}">{{#address}}<a href="{{.}}">{{/address}}{{name}}\
        {{#address}}</a>{{/address}}</h3>
        <p{{#foreign}} lang="en" data-foreign{{/foreign}}>{{summary}}</p>
        {{#hasLists}}<ul class="links">{{#lists}}<li><a href="{{address}}">{{text}}</a></li>\
        {{/lists}}</ul>{{/hasLists}}</li>
        {{/offers}}
        </ul>
        </section>
        {{{sections}}}
        {{#contacts}}
        <section aria-labelledby="contacts">
        <h2 id="contacts">{{label}}</h2>
        <ul class="cards">
        {{#items}}
        <li>{{#name}}<h3><bdi>{{.}}</bdi></h3>{{/name}}
        {{#role}}
        <p class="quiet" lang="{{lang}}" dir="{{dir}}"\(foreign)>{{text}}</p>
        {{/role}}
        {{#email}}
        <p>{{label}}: <a href="mailto:{{text}}">{{text}}</a></p>
        {{/email}}
        {{#phone}}
        <p>{{label}}: <a href="tel:{{digits}}">{{text}}</a></p>
        {{/phone}}
        {{#address}}
        <p>{{label}}: <bdi>{{text}}</bdi></p>
        {{/address}}
        </li>
        {{/items}}
        </ul>
        </section>
        {{/contacts}}
        {{#facts}}
        <section aria-labelledby="facts">
        <h2 id="facts">{{label}}</h2>
        <dl>
        {{#items}}
        <dt{{#label}} lang="{{lang}}" dir="{{dir}}"\(foreign)>{{text}}{{/label}}</dt>
        <dd>{{#value}}<span lang="{{lang}}" dir="{{dir}}"\(foreign)>{{text}}</span>{{/value}}\
        {{#date}} <span class="quiet">({{label}} <time datetime="{{iso}}">{{text}}</time>)</span>\
        {{/date}}</dd>
        {{/items}}
        </dl>
        </section>
        {{/facts}}
        {{#funders}}
        <section aria-labelledby="funders">
        <h2 id="funders">{{label}}</h2>
        <ul>
        {{#items}}
        <li>{{#name}}<span lang="{{lang}}" dir="{{dir}}"\(foreign)>{{text}}</span>{{/name}}\
        {{#share}} <span class="quiet">{{.}}</span>{{/share}}\
        {{#note}} <span class="quiet" lang="{{lang}}"\
         dir="{{dir}}"\(foreign)>{{text}}</span>{{/note}}</li>
        {{/items}}
        </ul>
        </section>
        {{/funders}}
        <section aria-labelledby="spoken">
        <h2 id="spoken">{{spokenLabel}}</h2>
        <p>{{#spoken}}<span lang="{{lang}}" dir="{{dir}}">{{text}}</span>{{^last}}, {{/last}}\
        {{/spoken}}</p>
        </section>
        <section aria-labelledby="programs">
        <h2 id="programs">{{programsLabel}}</h2>
        <ul>
        <li><a href="/api/openapi.json">{{descriptionLabel}}</a></li>
        <li><a href="/api">{{overviewLabel}}</a></li>
        </ul>
        </section>
        """
}
