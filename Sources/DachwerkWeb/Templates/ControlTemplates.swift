import Mustache

/// The templates of the controls of forms.
struct ControlTemplates: Sendable {
    let plain: MustacheTemplate
    let box: MustacheTemplate
    let set: MustacheTemplate
    let row: MustacheTemplate
    let section: MustacheTemplate
    let hidden: MustacheTemplate
    let files: MustacheTemplate

    init() throws {
        plain = try SafeHTML.template(Self.plainText)
        box = try SafeHTML.template(Self.boxText)
        set = try SafeHTML.template(Self.setText)
        row = try SafeHTML.template(
            "<fieldset class=\"row\"><legend>{{title}}</legend>{{{inner}}}</fieldset>\n")
        section = try SafeHTML.template(
            "<fieldset class=\"section\"><legend>{{title}}</legend>{{{inner}}}</fieldset>\n")
        hidden = try SafeHTML.template(
            "<input type=\"hidden\" name=\"{{name}}\" value=\"{{value}}\">\n")
        files = try SafeHTML.template(Self.filesText)
    }

    private static let notes = """
        {{#hint}}<p class="hint" id="{{id}}-hint">{{text}}</p>{{/hint}}\
        {{#fault}}<p class="fault" id="{{id}}-fault">{{text}}</p>{{/fault}}
        """

    private static let described = """
        {{#described}} aria-describedby="{{.}}"{{/described}}{{#invalid}} aria-invalid="true"\
        {{/invalid}}
        """

    /// A label with one control below it.
    private static let plainText = """
        <div class="control{{#invalid}} invalid{{/invalid}}">
        <label for="{{id}}">{{label}}{{#optional}} <span class="quiet">({{.}})</span>\
        {{/optional}}</label>
        \(notes)
        {{#input}}<span class="line"><input id="{{id}}" name="{{name}}" type="{{type}}"\
         value="{{value}}"\
        {{#short}} class="short"{{/short}}{{#keys}} inputmode="{{.}}"{{/keys}}\
        {{#completes}} autocomplete="{{.}}"{{/completes}} dir="auto"\
        {{#lang}} lang="{{.}}"{{/lang}}\(described)>{{#suffix}}<span\
         class="suffix">{{.}}</span>{{/suffix}}</span>{{/input}}
        {{#area}}<textarea id="{{id}}" name="{{name}}" rows="4"{{#lang}} lang="{{.}}"\
        {{/lang}}\(described)>
        {{value}}</textarea>{{/area}}
        {{#select}}<select id="{{id}}" name="{{name}}"\(described)>
        {{#options}}<option value="{{value}}"{{#lang}} lang="{{.}}"{{/lang}}{{#chosen}} selected\
        {{/chosen}}>{{label}}</option>{{/options}}
        </select>{{/select}}
        </div>

        """

    /// The files that stay unless their mark is taken away, and a place for more.
    private static let filesText = """
        <div class="options">{{#kept}}
        <span class="box"><input type="hidden" name="{{name}}.name" value="{{fileName}}">
        <input id="{{id}}" name="{{name}}.file" type="checkbox" value="{{identity}}" checked>
        <label for="{{id}}">{{keep}}: <bdi>{{fileName}}</bdi></label></span>{{/kept}}
        </div>
        <p><label for="{{id}}-new">{{label}}</label>
        <input id="{{id}}-new" name="{{name}}.new" type="file" multiple accept="{{accepted}}"></p>

        """

    private static let boxText = """
        <div class="control box{{#invalid}} invalid{{/invalid}}">
        <input id="{{id}}" name="{{name}}" type="checkbox" value="true"{{#on}} checked\
        {{/on}}\(described)>
        <label for="{{id}}">{{label}}</label>
        \(notes)
        </div>

        """

    /// Several controls under one heading: choices, parts, lines, what was found.
    private static let setText = """
        <fieldset id="{{id}}" tabindex="-1" class="control{{#invalid}} invalid\
        {{/invalid}}"\(described)>
        <legend>{{label}}{{#optional}} <span class="quiet">({{.}})</span>{{/optional}}</legend>
        \(notes)
        {{#scan}}<p class="find"><label for="{{id}}-scan">{{label}}</label>
        <textarea id="{{id}}-scan" name="{{name}}" rows="3" autocomplete="off"\
         autocapitalize="off" spellcheck="false">{{typed}}</textarea>
        <button class="button" type="submit" name="_do" value="scan:{{field}}">{{take}}\
        </button></p>{{/scan}}
        {{#search}}<p class="find"><label for="{{id}}-search">{{findLabel}}</label>
        <input id="{{id}}-search" name="{{name}}.search" type="search" value="{{typed}}">
        <button class="button" type="submit" name="_do"\
         value="find:{{name}}">{{find}}</button></p>
        {{#nothing}}<p class="quiet">{{.}}</p>{{/nothing}}{{/search}}
        {{#hasOptions}}<div class="options{{#many}} many{{/many}}">{{#options}}
        <span class="box"><input id="{{id}}" name="{{name}}" type="{{type}}" value="{{value}}"\
        {{#chosen}} checked{{/chosen}}>
        <label for="{{id}}">{{label}}</label></span>{{/options}}
        </div>{{/hasOptions}}
        {{{inner}}}
        {{#add}}<p><button class="button" type="submit" name="_do"\
         value="add:{{name}}">{{text}}</button></p>{{/add}}
        </fieldset>

        """
}
