package import DachwerkKit

/// Holds contents against what a field allows: presence, bounds, format.
package enum FieldCheck {
    /// Appends the faults of one field's content; the pointer is only made for a fault.
    package static func check(
        _ content: FieldContent, _ field: AnyField, at pointer: @autoclosure () -> JSONPointer,
        _ faults: inout [FieldFault]
    ) {
        if content.isNull {
            if !field.isOptional || field.isNeeded {
                faults.append(Messages.value.missing(at: pointer()))
            }
            return
        }
        guard KindCheck.fits(content, field.kind) else {
            faults.append(
                Messages.value.kind(
                    ContentReader.word(for: field.kind), Messages.plain.kind[.other].word,
                    at: pointer()))
            return
        }
        guard case .list(let elements) = content else {
            checkElement(content, field.kind, field, at: pointer(), &faults)
            return
        }
        if let count = field.count, !count.contains(elements.count) {
            faults.append(Messages.value.count(count, at: pointer()))
            return
        }
        for (index, element) in elements.enumerated() {
            checkElement(
                element, field.kind.element, field, at: pointer().appending(index), &faults)
        }
    }

    private static func checkElement(
        _ content: FieldContent, _ kind: FieldKind, _ field: AnyField,
        at pointer: @autoclosure () -> JSONPointer, _ faults: inout [FieldFault]
    ) {
        switch content {
        case .null: faults.append(Messages.value.missing(at: pointer()))
        case .line(let contents):
            guard case .line(let fields) = kind else { return }
            for (content, field) in zip(contents, fields) {
                check(content, field, at: pointer().appending(field.name), &faults)
            }
        case .list(let elements):
            for (index, element) in elements.enumerated() {
                checkElement(
                    element, kind.element, field, at: pointer().appending(index), &faults)
            }
        case .integer(let value):
            if let range = field.range, !range.contains(value) {
                faults.append(Messages.value.range(range, at: pointer()))
            }
        case .money(let money): checkAmount(money, field, at: pointer(), &faults)
        case .text(let text) where kind == .text:
            checkText(text, field, at: pointer(), &faults)
        case .localized(let localized):
            for (language, text) in localized.versions {
                checkText(text, field, at: pointer().appending(language.description), &faults)
            }
        default: break
        }
    }

    private static func checkAmount(
        _ money: Money, _ field: AnyField, at pointer: @autoclosure () -> JSONPointer,
        _ faults: inout [FieldFault]
    ) {
        if let currency = field.currency, money.currency != currency {
            faults.append(Messages.value.currency(currency, at: pointer()))
        } else if let amounts = field.amounts, !amounts.contains(money.minorUnits),
            let low = Money(minorUnits: amounts.lowerBound, currency: money.currency),
            let high = Money(minorUnits: amounts.upperBound, currency: money.currency)
        {
            faults.append(Messages.value.amountRange(low, high, at: pointer()))
        }
    }

    /// Appends a fault where a field holds a day or moment that is over.
    static func checkPast(
        _ content: FieldContent, _ field: AnyField, today: LocalDate, now: Instant,
        at pointer: @autoclosure () -> JSONPointer, _ faults: inout [FieldFault]
    ) {
        guard field.isNotInThePast else { return }
        let isOver =
            switch content {
            case .date(let date): date < today
            case .instant(let instant): instant < now
            default: false
            }
        if isOver { faults.append(Messages.value.past(at: pointer())) }
    }

    private static func checkText(
        _ text: String, _ field: AnyField, at pointer: @autoclosure () -> JSONPointer,
        _ faults: inout [FieldFault]
    ) {
        // Counted on bytes first: a text of a megabyte need not be walked to be refused.
        let most = field.length?.upperBound ?? 10_000
        let count = text.utf8.count > most * 4 ? Int.max : text.unicodeScalars.count
        if let length = field.length, !length.contains(count) {
            faults.append(Messages.value.length(length, at: pointer()))
            return
        }
        let isClean =
            field.format == .text ? TextCheck.isCleanText(text) : TextCheck.isCleanLine(text)
        if !isClean {
            faults.append(Messages.value.controlCharacters(at: pointer()))
        } else if !text.isEmpty && !TextFormatCheck.fits(text, field.format) {
            faults.append(misformed(field.format)(at: pointer()))
        }
    }

    /// What is said of a text in the wrong format; those that fit any text do not come here.
    private static func misformed(_ format: AnyField.TextFormat) -> FaultMessage<> {
        switch format {
        case .email: Messages.value.email
        case .webAddress: Messages.value.webAddress
        case .phone: Messages.value.phone
        case .identifier: Messages.value.identifier
        case .postcode: Messages.value.postcode
        case .line, .text: Messages.value.controlCharacters
        }
    }
}

/// Fixed checks of how a text looks, in one pass over its bytes and without patterns.
package enum TextFormatCheck {
    /// Whether a text fits a format.
    package static func fits(_ text: String, _ format: AnyField.TextFormat) -> Bool {
        let bytes = Array(text.utf8)
        switch format {
        case .line, .text, .postcode: return true
        case .identifier: return KebabCase.isValid(text)
        case .email: return isEmail(bytes)
        case .webAddress:
            let rest = ["https://", "http://"].first { text.hasPrefix($0) }
                .map { bytes.dropFirst($0.utf8.count) }
            guard let rest, let first = rest.first, first != UInt8(ascii: "/") else { return false }
            return rest.allSatisfy { $0 > 32 && !"\"<>\\^`{|}".utf8.contains($0) }
        case .phone:
            let digits = bytes.count { (48...57).contains($0) }
            return (3...20).contains(digits)
                && bytes.allSatisfy { (48...57).contains($0) || "+ -/()".utf8.contains($0) }
        }
    }

    private static func isEmail(_ bytes: [UInt8]) -> Bool {
        let parts = bytes.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
        guard parts.count == 2, (1...64).contains(parts[0].count), parts[1].count <= 253,
            bytes.allSatisfy({ $0 > 32 && !"\"<>\\,;:()[]".utf8.contains($0) })
        else { return false }
        let labels = parts[1].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        return labels.count >= 2 && labels.allSatisfy { (1...63).contains($0.count) }
    }
}
