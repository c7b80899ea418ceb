import ArgumentParser

/// How long something lasts: a whole number of hours, days or weeks, as in `12h`, `30d`, `2w`.
struct Lifetime: ExpressibleByArgument {
    let minutes: Int

    static let longestMinutes = 10 * 366 * 24 * 60

    init?(argument: String) {
        let units: [Character: Int] = ["h": 60, "d": 1_440, "w": 10_080]
        guard let last = argument.last, let unit = units[last],
            argument.utf8.count <= 7, let count = Int(argument.dropLast()), count > 0
        else { return nil }
        let product = count.multipliedReportingOverflow(by: unit)
        guard !product.overflow, product.partialValue <= Self.longestMinutes else { return nil }
        minutes = product.partialValue
    }
}

/// Several names with commas between them.
struct NameList: ExpressibleByArgument {
    let names: [String]

    init?(argument: String) {
        let parts = argument.split(separator: ",", omittingEmptySubsequences: false).map {
            String($0.drop { $0 == " " })
        }
        guard !parts.contains(where: \.isEmpty) else { return nil }
        names = parts
    }
}
