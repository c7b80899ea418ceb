import Mustache

/// The templates of screens and of their parts; they hold no rules, only shapes.
struct ScreenTemplates: Sendable {
    let facts: MustacheTemplate
    let table: MustacheTemplate
    let cards: MustacheTemplate
    let agenda: MustacheTemplate
    let timeline: MustacheTemplate
    let passage: MustacheTemplate
    let form: MustacheTemplate
    let filter: MustacheTemplate

    init() throws {
        facts = try SafeHTML.template(Self.factsText)
        table = try SafeHTML.template(Self.tableText)
        cards = try SafeHTML.template(Self.cardsText)
        agenda = try SafeHTML.template(Self.agendaText)
        timeline = try SafeHTML.template(Self.timelineText)
        passage = try SafeHTML.template(Self.passageText)
        form = try SafeHTML.template(Self.formText)
        filter = try SafeHTML.template(Self.filterText)
    }

    /// What stands around the parts of a screen.
    static let body = """
        {{#trail}}
        <nav class="trail" aria-label="{{label}}"><ol>
        {{#links}}<li><a href="{{address}}">{{text}}</a></li>{{/links}}
        </ol></nav>
        {{/trail}}
        {{#message}}
        <div class="message{{#problem}} problem{{/problem}}" role="{{role}}" tabindex="-1"\
        {{#problem}} autofocus{{/problem}}>
        {{#problem}}<h2>{{title}}</h2>{{/problem}}
        <p>{{text}}</p>
        {{#hasFaults}}<ul>{{#faults}}<li><a href="{{address}}">{{text}}</a></li>\
        {{/faults}}</ul>{{/hasFaults}}
        </div>
        {{/message}}
        <div class="title">
        <h1><bdi>{{headline}}</bdi></h1>
        {{#badge}}<p class="tag">{{.}}</p>{{/badge}}
        </div>
        {{#screenLead}}<p class="lead">{{.}}</p>{{/screenLead}}
        {{#hasActions}}
        <ul class="actions">
        {{#actions}}
        <li><a class="button{{#main}} main{{/main}}{{#grave}} grave{{/grave}}"\
         href="{{address}}">{{text}}</a></li>
        {{/actions}}
        </ul>
        {{/hasActions}}
        {{{parts}}}
        """

    /// A value: a link, a word in a frame, or text in its own direction.
    private static let value = """
        {{#address}}<a href="{{.}}">{{/address}}\
        {{#picture}}<img class="picture" src="{{.}}" alt="" loading="lazy">{{/picture}}\
        {{#tag}}<span class="tag">{{text}}</span>{{/tag}}\
        {{^tag}}<bdi{{#lang}} lang="{{.}}"{{/lang}}{{#long}} class="long"\
        {{/long}}>{{text}}</bdi>{{/tag}}\
        {{#address}}</a>{{/address}}
        """

    private static let factsText = """
        <section class="facts">
        {{#title}}<h2>{{.}}</h2>{{/title}}
        <dl>
        {{#facts}}
        <div><dt>{{label}}</dt>{{#values}}<dd>\(value)</dd>{{/values}}</div>
        {{/facts}}
        </dl>
        </section>

        """

    private static let tableText = """
        <section class="rows{{#apart}} apart{{/apart}}">
        {{#showsTitle}}<h2>{{title}}</h2>{{/showsTitle}}
        {{#apart}}<p class="quiet">{{.}}</p>{{/apart}}
        {{#hasRows}}
        {{#choosing}}<form method="post" action="{{address}}" class="choosing">\
        {{#hidden}}<input type="hidden" name="{{name}}" value="{{value}}">{{/hidden}}{{/choosing}}
        <div class="scroll" role="region" aria-label="{{title}}" tabindex="0">
        <table>
        <thead><tr>
        {{#columns}}
        <th scope="col"{{#sort}} aria-sort="{{.}}"{{/sort}}{{#number}} class="number"{{/number}}>\
        {{#order}}<a href="{{.}}">{{/order}}{{label}}\
        {{#up}} <span aria-hidden="true">▲</span>{{/up}}{{#down}} <span\
         aria-hidden="true">▼</span>{{/down}}\
        {{#order}}</a>{{/order}}</th>
        {{/columns}}
        </tr></thead>
        <tbody>
        {{#rows}}
        <tr>\
        <th scope="row">{{#box}}<input type="checkbox" name="id" value="{{id}}"\
         aria-label="{{label}}"> {{/box}}{{#address}}<a href="{{.}}">{{/address}}\
        {{#head}}{{#values}}<bdi{{#lang}} lang="{{.}}"{{/lang}}>{{text}}</bdi> {{/values}}\
        {{/head}}\
        {{#address}}</a>{{/address}}</th>\
        {{#cells}}<td data-label="{{label}}" class="{{#number}}number {{/number}}\
        {{#tone}}{{.}} {{/tone}}{{#empty}}empty{{/empty}}">\
        {{#values}}<span class="part">\(value)</span> {{/values}}</td>{{/cells}}\
        </tr>
        {{/rows}}
        </tbody>
        </table>
        </div>
        {{#choosing}}<div class="filter">{{{controls}}}
        <p class="submit"><button class="button" type="submit">{{submit}}</button></p></div>
        </form>{{/choosing}}
        {{/hasRows}}
        {{^hasRows}}<p class="quiet">{{empty}}</p>{{/hasRows}}
        {{#hasLinks}}<ul class="links">{{#links}}<li><a href="{{address}}">{{text}}</a></li>\
        {{/links}}</ul>{{/hasLinks}}
        </section>

        """

    private static let cardsText = """
        <section>
        <h2>{{title}}</h2>
        {{#lead}}<p>{{.}}</p>{{/lead}}
        {{#hasCards}}
        <ul class="cards">
        {{#cards}}
        <li><h3>{{#address}}<a href="{{.}}">{{/address}}{{title}}{{#address}}</a>{{/address}}\
        {{#count}} <span class="count">{{.}}</span>{{/count}}</h3>
        {{#lines}}<p class="quiet">\(value)</p>{{/lines}}
        {{#links}}<p><a href="{{address}}">{{text}}</a></p>{{/links}}
        {{{form}}}
        </li>
        {{/cards}}
        </ul>
        {{/hasCards}}
        {{^hasCards}}<p class="quiet">{{empty}}</p>{{/hasCards}}
        </section>

        """

    private static let agendaText = """
        <section>
        <h2>{{title}}</h2>
        {{#hasEntries}}
        <ol class="agenda">
        {{#entries}}
        <li{{#late}} class="late"{{/late}}>
        <p class="when"><time datetime="{{moment}}">{{stamp}}</time>
        <span class="left">{{left}}</span></p>
        <p class="what"><a href="{{address}}"><bdi>{{title}}</bdi></a>
        {{#badge}}<span class="tag">{{.}}</span>{{/badge}}
        <span class="quiet">{{detail}}</span></p>
        {{#hasLinks}}<ul class="links">{{#links}}<li><a class="button small"\
         href="{{address}}">{{text}}</a></li>{{/links}}</ul>{{/hasLinks}}
        </li>
        {{/entries}}
        </ol>
        {{/hasEntries}}
        {{^hasEntries}}<p class="quiet">{{empty}}</p>{{/hasEntries}}
        </section>

        """

    private static let timelineText = """
        <section>
        <h2>{{title}}</h2>
        <ol class="timeline">
        {{#entries}}
        <li><p><strong>{{title}}</strong> <time class="quiet"\
         datetime="{{moment}}">{{stamp}}</time></p>
        {{#reason}}<p><bdi>{{.}}</bdi></p>{{/reason}}
        {{#changes}}<p class="quiet">{{label}}: {{#values}}<bdi>{{text}}</bdi>{{/values}}</p>\
        {{/changes}}
        </li>
        {{/entries}}
        </ol>
        </section>

        """

    private static let passageText = """
        <section class="prose">
        {{#title}}<h2>{{.}}</h2>{{/title}}
        {{#texts}}<p>{{.}}</p>{{/texts}}
        {{#values}}<p>\(value)</p>{{/values}}
        {{#hasCodes}}<ul class="codes">{{#codes}}<li><code>{{.}}</code></li>{{/codes}}</ul>\
        {{/hasCodes}}
        {{#picture}}<svg class="code" viewBox="0 0 {{side}} {{side}}" role="img"\
         aria-label="{{label}}"><rect width="{{side}}" height="{{side}}" fill="#fff"/>\
        <path d="{{path}}" fill="#000"/></svg>{{/picture}}
        {{#hasLinks}}<ul class="links">{{#links}}<li><a href="{{address}}">{{text}}</a></li>\
        {{/links}}</ul>{{/hasLinks}}
        </section>

        """

    private static let formText = """
        <form method="post" action="{{address}}" class="form{{#dense}} dense{{/dense}}"\
        {{#multipart}} enctype="multipart/form-data"{{/multipart}} novalidate>
        {{#title}}<h2>{{.}}</h2>{{/title}}
        {{#lead}}<p class="lead">{{.}}</p>{{/lead}}
        {{#hidden}}<input type="hidden" name="{{name}}" value="{{value}}">{{/hidden}}
        {{#hasControls}}<button class="first" type="submit" name="_do" value="save"\
         tabindex="-1" aria-hidden="true"></button>{{/hasControls}}
        {{{controls}}}
        {{#further}}<details class="further"{{#open}} open{{/open}}><summary>{{title}}</summary>
        {{{controls}}}</details>{{/further}}
        <p class="submit"><button class="button {{#grave}}grave{{/grave}}{{^grave}}main\
        {{/grave}}" type="submit" name="_do" value="save"{{#spoken}} aria-label="{{.}}"\
        {{/spoken}}>{{submit}}</button>
        {{#other}}<button class="button" type="submit" name="_do" value="{{name}}">{{value}}\
        </button>{{/other}}
        {{#cancel}}<a href="{{address}}">{{text}}</a>{{/cancel}}</p>
        </form>

        """

    private static let filterText = """
        <form method="get" action="{{address}}" class="filter" role="search">
        {{#hidden}}<input type="hidden" name="{{name}}" value="{{value}}">{{/hidden}}
        {{{controls}}}
        <p class="submit"><button class="button" type="submit">{{submit}}</button>
        {{#reset}}<a href="{{address}}">{{text}}</a>{{/reset}}</p>
        </form>

        """
}
