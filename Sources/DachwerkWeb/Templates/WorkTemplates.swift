import Mustache

/// The templates of calendars, lanes, charts and rows of links.
struct WorkTemplates: Sendable {
    let calendar: MustacheTemplate
    let lanes: MustacheTemplate
    let chart: MustacheTemplate
    let links: MustacheTemplate
    let map: MustacheTemplate

    init() throws {
        calendar = try SafeHTML.template(Self.calendarText)
        lanes = try SafeHTML.template(Self.lanesText)
        // The picture is made of numbers and of texts that are escaped where it is drawn.
        chart = try SafeHTML.template("<figure>{{{svg}}}</figure>\n")
        map = try SafeHTML.template(Self.mapText)
        links = try SafeHTML.template(Self.linksText)
    }

    private static let link = """
        <li><a href="{{address}}"{{#current}} aria-current="true"{{/current}}>{{text}}</a></li>
        """

    /// The drawing, made of numbers and escaped texts, and below it what its numbers stand for.
    private static let mapText = """
        <section>
        <h2>{{title}}</h2>
        <figure>{{{svg}}}</figure>
        <ol class="places">{{#points}}<li><a href="{{address}}"><bdi>{{title}}</bdi></a></li>\
        {{/points}}</ol>
        </section>

        """

    private static let linksText = """
        <ul class="links choices">{{#links}}\(link){{/links}}</ul>

        """

    private static let calendarText = """
        <section>
        <h2 aria-live="polite">{{title}}</h2>
        <div class="around"><ul class="links">{{#steps}}\(link){{/steps}}</ul>
        <ul class="links choices">{{#views}}\(link){{/views}}</ul></div>
        <ol class="calendar{{#grid}} grid {{column}}{{/grid}}">
        {{#days}}
        <li class="{{#today}}today {{/today}}{{^hasEntries}}empty{{/hasEntries}}">
        <h3><a href="{{address}}" aria-label="{{spoken}}"><span class="weekday">{{weekday}}</span>\
         <time datetime="{{date}}">{{number}}</time></a></h3>
        {{#hasEntries}}<ul>{{#entries}}
        <li{{#continued}} class="continued"{{/continued}}>{{#time}}<span\
         class="time">{{.}}</span> {{/time}}<a href="{{address}}"><bdi>{{title}}</bdi></a>\
        {{#badge}} <span class="quiet">{{.}}</span>{{/badge}}</li>{{/entries}}
        </ul>{{/hasEntries}}
        </li>
        {{/days}}
        </ol>
        {{#empty}}<p class="quiet">{{.}}</p>{{/empty}}
        </section>

        """

    private static let lanesText = """
        <section class="rows">
        <h2>{{title}}</h2>
        <ul class="links">{{#steps}}\(link){{/steps}}</ul>
        {{#hasLanes}}
        <div class="scroll" role="region" aria-label="{{title}}" tabindex="0">
        <table class="lanes">
        <thead><tr><th scope="col">{{head}}</th>
        {{#days}}<th scope="col"{{#today}} class="today"{{/today}}><span\
         class="weekday">{{weekday}}</span> <time\
         datetime="{{date}}">{{number}}</time></th>{{/days}}
        </tr></thead>
        <tbody>
        {{#lanes}}
        <tr><th scope="row"><a href="{{address}}"><bdi>{{title}}</bdi></a></th>
        {{#cells}}<td class="{{tone}}" data-label="{{day}}"><span\
         aria-hidden="true">{{text}}</span><span class="unseen">{{spoken}}</span></td>{{/cells}}
        </tr>
        {{/lanes}}
        </tbody>
        </table>
        </div>
        {{/hasLanes}}
        {{^hasLanes}}<p class="quiet">{{empty}}</p>{{/hasLanes}}
        </section>

        """
}
