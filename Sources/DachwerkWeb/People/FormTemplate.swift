/// The template of all pages with forms.
enum FormTemplate {
    static let body = """
        {{#faults}}
        <div class="faults" role="alert" aria-labelledby="faults">
        <h2 id="faults">{{heading}}</h2>
        <ul>
        {{#items}}
        <li>{{#target}}<a href="#{{.}}">{{text}}</a>{{/target}}{{^target}}{{text}}{{/target}}</li>
        {{/items}}
        </ul>
        </div>
        {{/faults}}
        {{#notice}}
        <p class="notice" role="status">{{.}}</p>
        {{/notice}}
        {{#lead}}
        <p class="lead">{{.}}</p>
        {{/lead}}
        {{#blocks}}
        <section{{#title}} aria-labelledby="{{id}}"{{/title}}>
        {{#title}}
        <h2 id="{{id}}">{{.}}</h2>
        {{/title}}
        {{#texts}}
        <p>{{.}}</p>
        {{/texts}}
        {{#codes}}
        <ul class="codes">
        {{#items}}
        <li><code>{{.}}</code></li>
        {{/items}}
        </ul>
        {{/codes}}
        {{#link}}
        <p><a href="{{address}}">{{text}}</a></p>
        {{/link}}
        {{#rows}}
        <ul class="cards">
        {{#items}}
        <li><h3><bdi>{{text}}</bdi></h3>
        {{#detail}}
        <p class="quiet">{{.}}</p>
        {{/detail}}
        \(form)
        </li>
        {{/items}}
        </ul>
        {{/rows}}
        \(form)
        </section>
        {{/blocks}}
        """

    /// One form; nothing where there is none.
    private static let form = """
        {{#form}}
        <form method="post" action="{{action}}" novalidate>
        <input type="hidden" name="_form" value="{{token}}">
        {{#hidden}}
        <input type="hidden" name="{{name}}" value="{{value}}">
        {{/hidden}}
        {{#fields}}
        <div class="field">
        {{#check}}
        <label class="check"><input type="checkbox" id="{{id}}" name="{{name}}" value="yes"\
        {{#checked}} checked{{/checked}}{{#described}} aria-describedby="{{.}}"{{/described}}>
        {{label}}</label>
        {{/check}}
        {{^check}}
        <label for="{{id}}">{{label}}</label>
        {{/check}}
        {{#hint}}
        <p class="quiet" id="{{id}}-hint">{{.}}</p>
        {{/hint}}
        {{#error}}
        <p class="error" id="{{id}}-error">{{.}}</p>
        {{/error}}
        {{#line}}
        <input type="{{type}}" id="{{id}}" name="{{name}}" value="{{value}}"\
         autocomplete="{{completes}}" dir="auto"{{#required}} required{{/required}}\
        {{#described}} aria-describedby="{{.}}"{{/described}}\
        {{#error}} aria-invalid="true"{{/error}}>
        {{/line}}
        {{#choice}}
        <select id="{{id}}" name="{{name}}">
        {{#options}}
        <option value="{{option}}" lang="{{language}}"{{#chosen}} selected{{/chosen}}>{{text}}\
        </option>
        {{/options}}
        </select>
        {{/choice}}
        </div>
        {{/fields}}
        <button type="submit"{{#spoken}} aria-label="{{.}}"{{/spoken}}>{{button}}</button>
        </form>
        {{/form}}
        """
}
