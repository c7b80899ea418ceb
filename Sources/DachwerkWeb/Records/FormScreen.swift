import DachwerkKernel
import DachwerkKit
import DachwerkServer

/// What a form of a record is for.
enum FormPurpose {
    case create
    case change(OfferedRecord)
    case move(AnyMove, OfferedRecord)
    case erase(OfferedRecord)

    /// The record that is there already.
    var offered: OfferedRecord? {
        switch self {
        case .create: nil
        case .change(let offered), .move(_, let offered), .erase(let offered): offered
        }
    }
}

/// The page of a form: the controls of what may be set, filled with what is known.
struct FormScreen {
    let scope: PageScope
    let resource: CompiledResource
    let purpose: FormPurpose
    /// What stands in the controls.
    var entries: FormEntries
    var refusal: Refusal?
    /// What ties the form to the browser.
    var token = ""

    /// The names of what belongs to the page and to no field.
    static let action = "_do"
    static let tag = "_tag"
    static let key = "_key"
    static let state = "_state"
    static let reason = "_reason"

    /// The fields that the form asks for.
    static func fields(
        of purpose: FormPurpose, _ resource: CompiledResource, _ session: Session
    ) throws -> [AnyField] {
        let fields = resource.definition.fields
        switch purpose {
        case .create:
            let mask = try session.creatable(resource)
            return fields.indices.filter(mask.contains).map { fields[$0] }
        case .change(let offered):
            return fields.indices.filter(offered.changeable.contains).map { fields[$0] }
        case .move(let move, _): return fields.filter { move.sets.contains($0.name) }
        case .erase: return []
        }
    }

    func screen() throws -> Screen {
        var screen = Screen(title: title)
        screen.trail = scope.trail(to: resource)
        if let offered = purpose.offered {
            screen.trail.append(
                Link(
                    text: scope.title(of: offered.record),
                    address: PageAddress.record(resource, offered.record.id)))
        }
        let fields = try Self.fields(of: purpose, resource, scope.session)
        var maker = ControlMaker(
            scope: scope, resource: resource, entries: entries,
            choices: ReferenceChoices(scope, for: fields))
        maker.faults = faultsByName
        var first = fields
        var further: [AnyField] = []
        if case .create = purpose {
            let usual = UsualFields(resource)
            maker.isNew = true
            first = fields.filter(usual.contains)
            further = fields.filter { !usual.contains($0) }
        }
        let groups = FieldGroups(scope: scope, resource: resource)
        var form = form(groups.controls(first, maker.control) + ownControls)
        if !further.isEmpty {
            form.further = PageForm.Further(
                title: scope.words[.furtherFields],
                controls: groups.controls(further, maker.control))
        }
        if let refusal {
            let controls = form.controls + (form.further?.controls ?? [])
            screen.message = message(refusal, controls.flatMap(\.separate))
        }
        screen.blocks.append(.form(form))
        return screen
    }

    /// What somebody without an account is asked for.
    private var invitation: AnyVisitorRequest? {
        let isVisitor = scope.session.actor.kind == .anonymous || scope.session.isVisiting
        guard isVisitor, case .create = purpose else { return nil }
        return scope.composition.visitorRequest(of: resource.id)
    }

    /// The name of the page, under which a module can say something of its own.
    private var place: String? {
        switch purpose {
        case .create: "creating"
        case .move(let move, _): move.name
        case .change, .erase: nil
        }
    }

    private func wording(_ part: AnyPageWording.Part) -> String? {
        place.flatMap { scope.wording(part, on: $0, of: resource) }
    }

    private var title: String {
        if let own = wording(.heading) { return own }
        return switch purpose {
        case .create where invitation != nil: scope.label(invitation?.wordsKey ?? resource.name)
        case .create: "\(scope.label(resource.name)): \(scope.words[.new])"
        case .change(let offered): "\(scope.title(of: offered.record)): \(scope.words[.change])"
        case .move(let move, _): scope.label("\(resource.name).move.\(move.name)")
        case .erase(let offered): "\(scope.title(of: offered.record)): \(scope.words[.erase])"
        }
    }

    // MARK: The form

    private func form(_ controls: [Control]) -> PageForm {
        var hidden = [
            FormField(name: FormFields.token, value: token),
            FormField(name: Self.key, value: entries[Self.key]),
        ]
        if purpose.offered != nil {
            hidden.append(FormField(name: Self.tag, value: entries[Self.tag]))
        }
        var form = PageForm(address: address, controls: controls, hidden: hidden, submit: submit)
        if case .erase = purpose {
            form.isGrave = true
            form.lead = scope.words[.eraseLead]
        }
        if let own = wording(.lead) { form.lead = own }
        if let invitation { form.lead = scope.label(invitation.explanationKey) }
        let back =
            purpose.offered.map { PageAddress.record(resource, $0.record.id) }
            ?? PageAddress.list(resource)
        form.cancel = Link(text: scope.words[.cancel], address: back)
        return form
    }

    private var address: String {
        switch purpose {
        case .create: PageAddress.new(resource)
        case .change(let offered): PageAddress.edit(resource, offered.record.id)
        case .move(let move, let offered):
            PageAddress.move(resource, offered.record.id, move)
        case .erase(let offered): PageAddress.erase(resource, offered.record.id)
        }
    }

    private var submit: String {
        switch purpose {
        case .create where invitation != nil: scope.words[.send]
        case .create, .change: scope.words[.save]
        case .move(let move, _): scope.label("\(resource.name).move.\(move.name)")
        case .erase: scope.words[.erase]
        }
    }

    /// Controls for what is said beside the fields: the state of a new record, a reason.
    private var ownControls: [Control] {
        switch purpose {
        case .create:
            let states = resource.definition.initialStates
            guard resource.definition.hasLifecycle, states.count > 1 else { return [] }
            let chosen = entries[Self.state].isEmpty ? states[0] : entries[Self.state]
            return [
                Control(
                    name: Self.state, label: scope.words[.state],
                    body: .choices(
                        states.map {
                            Control.Option(
                                value: $0, label: scope.state($0, of: resource),
                                isChosen: $0 == chosen)
                        }, isMultiple: false))
            ]
        case .change: return []
        case .move(let move, _):
            return [reason(isOptional: move.reason != .required)]
        case .erase: return [reason(isOptional: true)]
        }
    }

    private func reason(isOptional: Bool) -> Control {
        Control(
            name: Self.reason, label: scope.words[.reason], body: .area(entries[Self.reason]),
            hint: scope.words[.reasonHint], fault: faultsByName[Self.reason],
            isOptional: isOptional)
    }

    // MARK: What was refused

    /// The name of the control at which something is wrong.
    static func name(of pointer: JSONPointer) -> String {
        let name = pointer.description.split(separator: "/").joined(separator: ".")
        return ["reason": reason, "state": state][name] ?? name
    }

    /// A form that was made for another browser or another sign-in.
    static let stale = Messages.page.stale()

    private var faultsByName: [String: String] {
        guard let refusal else { return [:] }
        return Dictionary(
            refusal.faults.map { (Self.name(of: $0.pointer), scope.refusals.detail($0)) },
            uniquingKeysWith: { "\($0) \($1)" })
    }

    private func message(_ refusal: Refusal, _ controls: [Control]) -> Screen.Message {
        let faults = refusal.faults.map { fault -> Link in
            let name = Self.name(of: fault.pointer)
            let control = controls.first { $0.holds(name) || name.hasPrefix("\($0.name).") }
            let text = scope.refusals.detail(fault)
            let target = control.map { $0.holds(name) ? name : $0.name }
            return Link(
                text: control.map { "\($0.label): \(text)" } ?? text,
                address: target.map { "#\(Control.id(of: $0))" } ?? "#content")
        }
        let text: String =
            switch refusal {
            case _ where !faults.isEmpty: scope.words[.formFaults]
            default: scope.refusals.detail(refusal)
            }
        return Screen.Message(text: text, isProblem: true, faults: faults)
    }
}
