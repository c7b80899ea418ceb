import DachwerkKit

/// Points on a map that is drawn on the server: where things lie to each other, how far apart they
/// are, and nothing that is fetched from elsewhere.
struct PointMap {
    struct Point {
        let title: String
        let address: String
        let point: GeographicPoint
    }

    let title: String
    let points: [Point]

    /// One point alone says nothing of where it lies.
    var isWorthDrawing: Bool { points.count > 1 }

    /// What a template reads.
    var content: [String: Any] {
        [
            "title": title, "svg": drawing,
            "points": points.map { ["title": $0.title, "address": $0.address] },
        ]
    }

    // MARK: On paper

    private static let width = 640.0
    private static let margin = 40.0
    private static let heights = 220.0...520.0
    /// Points nearer than this to each other are one mark.
    private static let near = 28.0
    /// The metres of a degree of latitude, near enough for a scale.
    private static let metres = 111_320.0
    /// A map shows at least so many degrees, some 300 metres.
    private static let least = 0.003

    /// A mark with the numbers of its points.
    private struct Mark {
        let x: Double
        let y: Double
        var numbers: [Int]
    }

    private struct Projection {
        let west: Double
        let north: Double
        /// How much shorter a degree of longitude is here.
        let narrowing: Double
        /// Units of the drawing for a degree of latitude.
        let scale: Double
        let height: Double
        let left: Double
        let top: Double

        init(_ points: [GeographicPoint]) {
            let latitudes = points.map(\.latitude)
            let longitudes = points.map(\.longitude)
            let south = latitudes.min() ?? 0
            north = latitudes.max() ?? 0
            west = longitudes.min() ?? 0
            let east = longitudes.max() ?? 0
            // A cosine by its series: a map of a town is no place for a library of mathematics.
            let angle = (north + south) / 2 * .pi / 180
            let square = angle * angle
            narrowing = max(
                0.05, 1 - square / 2 + square * square / 24 - square * square * square / 720)
            let across = max((east - west) * narrowing, PointMap.least)
            let down = max(north - south, PointMap.least)
            let inner = PointMap.width - 2 * PointMap.margin
            let tallest = PointMap.heights.upperBound - 2 * PointMap.margin
            scale = min(inner / across, tallest / down)
            height = max(
                PointMap.heights.lowerBound, (north - south) * scale + 2 * PointMap.margin)
            left = (PointMap.width - (east - west) * narrowing * scale) / 2
            top = (height - (north - south) * scale) / 2
        }

        func place(_ point: GeographicPoint) -> (x: Double, y: Double) {
            (
                left + (point.longitude - west) * narrowing * scale,
                top + (north - point.latitude) * scale
            )
        }
    }

    private func marks(_ projection: Projection) -> [Mark] {
        var marks: [Mark] = []
        for (number, point) in points.enumerated() {
            let (x, y) = projection.place(point.point)
            let close = marks.firstIndex { mark in
                let across = mark.x - x
                let down = mark.y - y
                return across * across + down * down < Self.near * Self.near
            }
            if let close {
                marks[close].numbers.append(number + 1)
            } else {
                marks.append(Mark(x: x, y: y, numbers: [number + 1]))
            }
        }
        return marks
    }

    private var drawing: String {
        let projection = Projection(points.map(\.point))
        let height = Int(projection.height) + 36
        let marks = marks(projection).map { mark -> String in
            let label = mark.numbers.map(String.init).joined(separator: ",")
            let half = max(14, 5 * label.utf8.count + 6)
            return """
                <rect class="mark" x="\(Int(mark.x) - half)" y="\(Int(mark.y) - 14)" \
                width="\(2 * half)" height="28" rx="14"/><text class="number" \
                x="\(Int(mark.x))" y="\(Int(mark.y) + 5)" text-anchor="middle">\(label)</text>
                """
        }
        return """
            <svg viewBox="0 0 \(Int(Self.width)) \(height)" role="img" aria-label="\
            \(title.escapedForMarkup)" class="chart map"><rect class="ground" width="\
            \(Int(Self.width))" height="\(Int(projection.height))"/>\(marks.joined())\
            \(ruler(projection.scale, height))</svg>
            """
    }

    /// How far something is, and where north is.
    private func ruler(_ scale: Double, _ height: Int) -> String {
        let perMetre = scale / Self.metres
        let steps = (1...7).flatMap { power -> [Int] in
            let base = (0..<power).reduce(1) { value, _ in value * 10 }
            return [base, 2 * base, 5 * base]
        }
        let metres = steps.last { Double($0) * perMetre <= 180 } ?? 10
        let length = Int(Double(metres) * perMetre)
        let label = metres >= 1_000 ? "\(metres / 1_000) km" : "\(metres) m"
        return """
            <path class="ruler" d="M8 \(height - 20)v8h\(length)v-8"/><text x="\(length + 16)" \
            y="\(height - 10)">\(label)</text><text x="\(Int(Self.width) - 8)" \
            y="\(height - 10)" text-anchor="end">N ↑</text>
            """
    }
}
