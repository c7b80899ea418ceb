import DachwerkAccounts
import DachwerkKit
import DachwerkServer

/// The forms of pages of accounts, made of the controls that every form is made of.
extension PersonalPage {
    /// A form that only this browser can send.
    ///
    /// - Parameters:
    ///   - address: Where it is sent to.
    ///   - place: What tells it apart from the other forms of the page.
    ///   - submit: What the button says.
    ///   - controls: What is asked for.
    ///   - hidden: What is sent without being shown.
    /// - Returns: The form.
    func form(
        _ address: String, _ place: String = "f", submit: PeopleWords.Key,
        _ controls: [Control] = [], hidden: [FormField] = []
    ) -> PageForm {
        PageForm(
            address, token: request.formToken, place: place, submit: words[submit], controls,
            hidden: hidden)
    }

    /// A line that somebody types.
    func line(
        _ name: String, _ label: PeopleWords.Key, _ input: Control.Input = .text,
        value: String = "", completes: String = "off", fault: String? = nil
    ) -> Control {
        Control(
            name: name, label: words[label], body: .input(input, value, suffix: nil),
            fault: fault, completes: completes)
    }

    /// The password of the account as it is.
    func currentPassword(
        _ name: String = "password", _ label: PeopleWords.Key = .password, fault: String? = nil
    ) -> Control {
        line(name, label, .password, completes: "current-password", fault: fault)
    }

    /// Whether others use the device, too.
    func shared() -> Control {
        Control(
            name: "shared", label: words[.shared],
            body: .box(isOn: request.form?["shared"] != nil), hint: words[.sharedHint])
    }

    /// A code of the app, or one of those kept for its loss, which have letters, too.
    func code(fault: String? = nil) -> Control {
        var control = line("code", .code, completes: "one-time-code", fault: fault)
        control.hint = words[.codeHint]
        return control
    }

    /// Both fields of a new password; neither ever has a value.
    func newPassword(
        _ label: PeopleWords.Key, hasFactor: Bool, fault: String?, differs: String?
    ) -> [Control] {
        let least = hasFactor ? PasswordRules.leastWithFactor : PasswordRules.leastAlone
        var new = line("new", label, .password, completes: "new-password", fault: fault)
        new.hint = words(.passwordHint, ["least": .integer(Int64(least))])
        let again = line(
            "repeat", .passwordRepeat, .password, completes: "new-password", fault: differs)
        return [new, again]
    }
}

extension Screen {
    /// Says at the top what has to be mended, with a way to each place.
    mutating func sayFaults(_ words: PageWords, isStale: Bool) {
        let faults = faults
        let problem = message.flatMap { $0.isProblem ? $0.text : nil }
        if !faults.isEmpty {
            message = Message(text: problem ?? words[.formFaults], isProblem: true, faults: faults)
        } else if isStale, problem == nil {
            message = Message(text: words.text("page.stale"), isProblem: true)
        }
    }

    /// What is wrong with the controls of its forms, each with a way to it.
    var faults: [Link] {
        blocks.flatMap { block -> [Link] in
            guard case .form(let form) = block else { return [] }
            return form.controls.compactMap { control in
                control.fault.map {
                    Link(text: "\(control.label): \($0)", address: "#\(control.id)")
                }
            }
        }
    }
}
