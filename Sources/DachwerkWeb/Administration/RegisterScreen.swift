import DachwerkKernel
import DachwerkKit

/// The register of processing activities, as it follows from what modules declare.
struct RegisterScreen {
    let page: AdministrationPage

    private var words: AdministrationWords { page.words }

    func screen() -> Screen {
        let register = ProcessingRegister(page.tenant, in: page.scope.text.wishes)
        var screen = page.screen(words[.register])
        screen.lead = words[.registerLead]
        let columns: [AdministrationWords.Key] = [.purpose, .fields, .basis, .kept, .readers]
        var resources: [String] = []
        for activity in register.activities where !resources.contains(activity.resource) {
            resources.append(activity.resource)
        }
        screen.blocks = resources.map { resource in
            .table(
                Table(
                    title: resource, columns: columns.map { Table.Column(label: words[$0]) },
                    rows: register.activities.filter { $0.resource == resource }.map(row)))
        }
        return screen
    }

    private func row(_ activity: ProcessingRegister.Activity) -> Table.Row {
        let kept =
            activity.months == 0
            ? [] : [ShownValue(text: words(.months, ["count": .integer(Int64(activity.months))]))]
        let mark = activity.isSensitive ? [ShownValue(text: words[.sensitive], isTag: true)] : []
        return Table.Row(cells: [
            [ShownValue(text: activity.purpose)],
            [ShownValue(text: activity.fields.joined(separator: ", "))] + mark,
            [ShownValue(text: activity.basis)], kept,
            [ShownValue(text: activity.readers.joined(separator: ", "))],
        ])
    }
}
