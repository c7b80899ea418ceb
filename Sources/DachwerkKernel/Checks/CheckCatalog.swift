/// Every check with its meaning: the source of `docs/reference/checks.md`.
package enum CheckCatalog {
    /// A check as the reference explains it.
    package struct Entry: Sendable {
        package let id: CheckFault.ID
        package let meaning: String
        package let remedy: String
    }

    /// All checks, in the order of the reference.
    package static let entries: [Entry] = declarations + composition + tenantFile + records

    private static func entry(_ id: CheckFault.ID, _ meaning: String, _ remedy: String) -> Entry {
        Entry(id: id, meaning: meaning, remedy: remedy)
    }

    private static let declarations: [Entry] = [
        entry(
            "module.manifest",
            "A manifest has a capability that is not kebab case, or version 0.0.",
            "Use a-z, 0-9 and single dashes; give a version such as 1.0."),
        entry(
            "module.duplicate", "Two modules of the build have the same name.",
            "Give one of them another `module` name in its manifest."),
        entry(
            "resource.id",
            "A resource is not named `capability.name` after its module's capability.",
            "Start the id with the capability of the manifest."),
        entry(
            "resource.duplicate", "Two declarations have the same resource id.",
            "Rename one of them; both modules are named in the message."),
        entry(
            "resource.formerly",
            "A resource, field, state or choice cannot have had the name that it is said to "
                + "have had.",
            "Name what it was called before, and nothing that is still there."),
        entry(
            "resource.fields", "A resource has no field, or more than 60.",
            "Declare at least one field; move groups of fields into lines or another resource."),
        entry(
            "field.name",
            "A field's name is not camel case, is reserved, or leads to a column that is taken.",
            "Choose another name; reserved are id, state, version, createdAt, updatedAt and reason."
        ),
        entry(
            "field.default", "A field's default does not keep the field's own bounds.",
            "Give a default inside the bounds."),
        entry(
            "field.computed", "A computed field is neither optional nor a list nor has a default.",
            "Make its type optional, or give it a default."),
        entry(
            "field.transient",
            "A field that is never stored is required, computed, fixed, unique or searched.",
            "Make its type optional and leave the other options out."),
        entry(
            "compartment.fixed",
            "The link to the matter or the compartment of an entry can be changed.",
            "Declare both fields .fixed, so that an entry never changes sides."),
        entry(
            "compartment.list",
            "A list of persons is not computed, or not listed, or serves two compartments.",
            "Declare the field .computed and add it to the `fields:` of the resource."),
        entry(
            "compartment.unique",
            "A field of an entry is unique: that a value is taken tells of other compartments.",
            "Leave out .unique, or let a rule compute the field."),
        entry(
            "compartment.resource",
            "Compartments name a resource that is not in the composition, or keep one twice.",
            "Register the resource in the same module, and keep it once."),
        entry(
            "deadline.resource",
            "Deadlines are declared for a resource that is not there, or twice for one.",
            "Register the resource, and declare its deadlines once."),
        entry(
            "reminder.resource",
            "A reminder of a resource that this module does not have, without its date, or twice.",
            "Register it once, where the resource stands."),
        entry(
            "due.resource",
            "A due date of a resource that this module does not have, or without its date.",
            "Register it where the resource stands, with a date that is kept."),
        entry(
            "print.resource",
            "A form to print of a resource that this module does not have, "
                + "or one that stands twice.",
            "Register it once, with fields of a resource of this module."),
        entry(
            "calendar.resource",
            "A calendar entry is declared for a resource that is not there, or twice for one.",
            "Register the resource in the same module, and declare its entry once."),
        entry(
            "tenure.resource",
            "What says how long somebody may act is declared for a resource that is not there.",
            "Register the resource in the same module."),
        entry(
            "visitor.request",
            "What people without an account may ask for is not open to them, or is declared twice.",
            "Let everyone create the resource, and register the duty of its link here."),
        entry(
            "visitor.section",
            "A section of the first page names a resource of another module.",
            "Register the section where the resource is registered."),
        entry(
            "page.refinement",
            "What a module adds to pages names what is not there, stands twice, or is for nobody.",
            "Add it once, in the module of the resource, with its fields and for a duty."),
        entry(
            "field.needed", "A field is `.needed` that can never stand empty.",
            "Make its type optional, and let people give it."),
        entry(
            "retention.resource",
            "A retention is declared for a resource that is not there, twice, without months, "
                + "for ever, or with fields that cannot stand empty; or a field waits for one.",
            "Declare it once in the module of the resource, with months and an end."),
        entry(
            "field.line", "A line holds a list of lines.",
            "Lines are one level deep; make the inner lines a resource of their own."),
        entry(
            "field.files", "A field with files does not say which it takes, or more than 50.",
            "Add .files(.pictures, most: 6), with 1 to 50 files."),
        entry(
            "field.sealed", "A sensitive field is unique or indexed, and a store seals it.",
            "Take .unique or .indexed away; lists filter by it all the same."),
        entry(
            "field.privacy",
            "A text field of a resource with personal data says nothing of privacy, "
                + "or a personal field lacks purpose or retention.",
            "Annotate it as .personal, .sensitive or .impersonal."),
        entry(
            "field.unlisted",
            "A permission, a transition or a usual list names a field that is not in the "
                + "resource's list.",
            "Add the field to the `fields:` of the resource."),
        entry(
            "list.path", "A usual list is told by what does not stand in one column.",
            "Name a single value: no list, and of a period or an amount one part."),
        entry(
            "lifecycle.state", "A state cannot be reached, or a transition starts nowhere.",
            "Add a transition to it, name it as an initial state, or remove it."),
        entry(
            "lifecycle.move", "A transition's name is not kebab case or stands twice.",
            "Rename it."),
        entry(
            "access.duty", "A permission names a duty that nobody registered.",
            "Register the duty in the module."),
        entry(
            "access.unreachable", "Nobody may read a resource, or nobody may use a transition.",
            "Allow it for a duty."),
        entry(
            "duty.id", "A duty is not named after its module's capability, or stands twice.",
            "Start the id with the capability of the manifest."),
        entry(
            "reference.target", "A field refers to a resource that is not in the composition.",
            "Register one's own; for another's, add its capability to the requirements."),
        entry(
            "rule.resource", "A rule watches a resource that is not in the composition.",
            "Register the resource, or require its capability."),
        entry(
            "contribution.id",
            "A job, figure or other reading is not named after its capability, or stands twice.",
            "Start the id with the capability of the manifest."),
        entry(
            "words.file", "A file of words is not a sound PO file.",
            "Mend the line that the message names; `msgfmt --check` reads the file as well."),
        entry(
            "words.missing", "A text has no words in English, or none in German beside others.",
            "Add the key to the module's words: `words.pot` is English, `de.po` German."),
        entry(
            "message.code", "A message is not named under its capability, or stands twice.",
            "Name it in small letters with dashes, each name once."),
        entry(
            "message.places", "A sentence is not filled with what its message declares.",
            "Use the names of the message's arguments in braces, all of them and no others."),
        entry(
            "words.placeholders", "A sentence is filled differently in two languages.",
            "Use the same names in braces in every language."),
    ]

    private static let composition: [Entry] = [
        entry(
            "capability.unknown", "A tenant file names a capability that no module provides.",
            "Correct the spelling, or build the module in."),
        entry(
            "capability.version", "No module provides the wished version.",
            "Name a version that the build has."),
        entry(
            "capability.module", "Several modules provide the capability and the file picks none.",
            "Add `module` with one of the names in the message."),
        entry(
            "capability.requirement", "A capability needs another that is off or too old.",
            "Switch the other on in the version that the message names."),
        entry(
            "capability.cycle", "Capabilities need each other in a circle; the chain is named.",
            "Break the circle in the modules."),
    ]

    private static let tenantFile: [Entry] = [
        entry("file.unreadable", "A file cannot be read.", "Check that it exists and its rights."),
        entry("file.json", "A file is not strict JSON.", "Mend the place in the message."),
        entry("file.member", "A member is unknown.", "Correct the spelling; the nearest is named."),
        entry("file.missing", "A member is missing.", "Add it."),
        entry("file.value", "A value does not fit.", "Give a value as the message describes."),
        entry("file.id", "The id is not the file's name.", "Rename one of them."),
        entry(
            "file.host",
            "Two tenants claim the same host, or a host is malformed or the platform's own.",
            "Give each tenant hosts of its own, in lower case and without port."),
        entry(
            "file.duty", "A role names a duty twice, or one that the tenant does not have.",
            "Correct it."),
        entry("file.setting", "A setting does not keep its bounds.", "Give a value inside them."),
    ]

    private static let records: [Entry] = [
        entry(
            "records.refused", "A first record was refused by the platform.",
            "Mend the record; the reason is in the message."),
        entry(
            "records.odd", "Something about a first record seems odd; it was brought in as it is.",
            "Nothing has to be mended; the message says what to look at."),
        entry(
            "records.reference", "A first record refers to a key that does not stand before it.",
            "Correct the key, or move the record that it names up."),
    ]
}
