import DachwerkKit

/// A chart that is drawn on the server; the same numbers stand in a table beside it.
struct Chart {
    struct Bar {
        let label: String
        /// How long the bar is; nothing where the number is hidden or not known.
        let value: Int?
        /// The number as people read it.
        let text: String
    }

    let title: String
    let bars: [Bar]
    /// Whether the bars are points in time, which stand side by side.
    var isSeries = false
    /// What a full bar stands for; the greatest value unless said otherwise.
    var full: Int?

    /// Whether there is anything to draw.
    var isWorthDrawing: Bool { bars.contains { ($0.value ?? 0) > 0 } }

    /// What a template reads.
    var content: [String: Any] { ["title": title, "svg": isSeries ? columns : rows] }

    private var greatest: Int { max(1, full ?? bars.compactMap(\.value).max() ?? 1) }

    // MARK: Side by side

    private static let width = 640
    private static let height = 200

    private var columns: String {
        let slot = Self.width / max(1, bars.count)
        let parts = bars.enumerated().map { index, bar -> String in
            let length = Self.height * (bar.value ?? 0) / greatest
            let left = index * slot
            let middle = left + slot / 2
            let top = 24 + Self.height - length
            return """
                <rect class="bar" x="\(left + slot / 8)" y="\(top)" width="\(slot * 3 / 4)" \
                height="\(length)"/>\(text(bar.text, middle, top - 6))\
                \(text(bar.label, middle, Self.height + 44))
                """
        }
        return frame(Self.height + 54, parts.joined())
    }

    private func text(_ text: String, _ x: Int, _ y: Int) -> String {
        "<text x=\"\(x)\" y=\"\(y)\" text-anchor=\"middle\">\(text.escapedForMarkup)</text>"
    }

    // MARK: One below the other

    /// The name of a row stands above its bar, so that long words have the whole width.
    private static let rowHeight = 48

    private var rows: String {
        let parts = bars.enumerated().map { index, bar -> String in
            let top = index * Self.rowHeight
            let length = Self.width * (bar.value ?? 0) / greatest
            return """
                <text x="0" y="\(top + 16)">\(bar.label.escapedForMarkup): \
                \(bar.text.escapedForMarkup)</text>\
                <rect class="bar" x="0" y="\(top + 22)" width="\(max(1, length))" height="14"/>
                """
        }
        return frame(bars.count * Self.rowHeight, parts.joined())
    }

    /// Who does not see the picture is given its name; the numbers stand in the table.
    private func frame(_ height: Int, _ inner: String) -> String {
        """
        <svg viewBox="0 0 \(Self.width) \(height)" role="img" aria-label="\
        \(title.escapedForMarkup)" class="chart">\(inner)</svg>
        """
    }
}
