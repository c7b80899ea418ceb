import DachwerkKernel
import DachwerkKit

/// The rule of a field in words, as it stands beside its control.
struct FieldHint {
    let scope: PageScope
    let field: AnyField

    /// The rule; `nil` where there is nothing to say.
    var text: String? {
        let parts = [bounds, format, past, files].compactMap { $0 }
        return parts.isEmpty ? nil : parts.joined(separator: " ")
    }

    private var bounds: String? {
        if let range = field.range {
            return between(.hintRange, "\(range.lowerBound)", "\(range.upperBound)")
        }
        if let amounts = field.amounts, let currency = field.currency,
            let low = Money(minorUnits: amounts.lowerBound, currency: currency),
            let high = Money(minorUnits: amounts.upperBound, currency: currency)
        {
            return between(.hintRange, scope.plain(.money(low)), scope.plain(.money(high)))
        }
        guard case .text = field.kind.element, let length = field.length, field.format == .text
        else { return nil }
        return scope.words.sentence(.hintLength, ["high": "\(length.upperBound)"])
    }

    private func between(_ key: PageWords.Key, _ low: String, _ high: String) -> String {
        scope.words.sentence(key, ["low": low, "high": high])
    }

    private var format: String? {
        switch field.kind.element {
        case .hours: scope.words[.hintHours]
        case .text where field.kind.isList: scope.words[.hintLines]
        default: nil
        }
    }

    private var files: String? {
        guard let types = field.fileTypes else { return nil }
        return scope.words.sentence(
            .hintFiles,
            [
                "endings": types.map(\.ending).joined(separator: ", "),
                "megabytes": "\(scope.tenant.file.attachments.file / 1_000_000)",
                "most": "\(field.count?.upperBound ?? 1)",
            ])
    }

    private var past: String? {
        field.isNotInThePast ? scope.words[.hintNotPast] : nil
    }
}
