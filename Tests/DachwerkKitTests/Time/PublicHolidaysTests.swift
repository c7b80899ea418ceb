import DachwerkKit
import Foundation
import Testing

@Suite struct PublicHolidaysTests {
    private static let years = 2015...2035

    @Test func `all Länder have the recorded holidays of 2015 to 2035 and no others`() throws {
        let recorded = try Self.recorded()
        #expect(recorded.count == Land.allCases.count)
        #expect(Self.differences(from: recorded) == [])
    }

    @Test func `a planted wrong date is noticed in both directions`() throws {
        var recorded = try Self.recorded()
        let planted = try date("2026-06-05")
        let real = try date("2026-06-04")
        recorded[.saarland]?.insert(planted)
        recorded[.saarland]?.remove(real)
        #expect(
            Self.differences(from: recorded)
                == ["SL 2026-06-04 is not recorded", "SL 2026-06-05 is missing"])
    }

    @Test func `4 June 2026 is a holiday in Saarland and a working day in Bremen`() throws {
        let corpusChristi = try date("2026-06-04")
        #expect(PublicHolidays.isHoliday(corpusChristi, in: .saarland))
        #expect(!PublicHolidays.isHoliday(corpusChristi, in: .bremen))
        let holiday = try #require(PublicHolidays.holiday(on: corpusChristi, in: .saarland))
        #expect(holiday.id == "corpus-christi")
        #expect(holiday.germanName == "Fronleichnam")
        #expect(holiday.englishName == "Corpus Christi")
    }

    @Test(arguments: Land.allCases)
    func `holidays are in order and each is listed once`(land: Land) {
        for year in Self.years {
            let holidays = PublicHolidays.holidays(in: land, year: year)
            #expect(holidays == holidays.sorted { $0.date < $1.date })
            #expect(Set(holidays.map(\.date)).count == holidays.count)
            #expect(holidays.allSatisfy { $0.date.year == year })
            #expect((9...14).contains(holidays.count))
        }
    }

    @Test func `special years come from the law of their Land`() throws {
        #expect(try PublicHolidays.isHoliday(date("2017-10-31"), in: .bayern))
        #expect(try !PublicHolidays.isHoliday(date("2018-10-31"), in: .bayern))
        #expect(try PublicHolidays.isHoliday(date("2018-10-31"), in: .bremen))
        #expect(try PublicHolidays.isHoliday(date("2025-05-08"), in: .berlin))
        #expect(try !PublicHolidays.isHoliday(date("2026-05-08"), in: .berlin))
        #expect(try PublicHolidays.isHoliday(date("2028-06-17"), in: .berlin))
        #expect(try !PublicHolidays.isHoliday(date("2022-03-08"), in: .mecklenburgVorpommern))
        #expect(try PublicHolidays.isHoliday(date("2023-03-08"), in: .mecklenburgVorpommern))
    }

    @Test func `years outside the calendar have no holidays`() {
        for year in [Int.min, -1, 0, 10_000, Int.max] {
            #expect(PublicHolidays.holidays(in: .hessen, year: year).isEmpty)
        }
        #expect(!PublicHolidays.holidays(in: .hessen, year: 1).isEmpty)
        #expect(!PublicHolidays.holidays(in: .hessen, year: 9_999).isEmpty)
    }

    @Test func `every Land has a German and an English name`() {
        for land in Land.allCases {
            #expect(Set(land.names.keys) == ["de", "en"])
            #expect(land.names.values.allSatisfy { !$0.isEmpty })
        }
        #expect(Set(Land.allCases.map(\.rawValue)).count == 16)
    }

    private static func differences(from recorded: [Land: Set<LocalDate>]) -> [String] {
        var differences: [String] = []
        for land in Land.allCases {
            let expected = recorded[land] ?? []
            let found = Set(
                years.flatMap { PublicHolidays.holidays(in: land, year: $0).map(\.date) })
            let name = land.rawValue
            differences += found.subtracting(expected).map { "\(name) \($0) is not recorded" }
            differences += expected.subtracting(found).map { "\(name) \($0) is missing" }
        }
        return differences.sorted()
    }

    private static func recorded() throws -> [Land: Set<LocalDate>] {
        let file = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "Recorded/holidays-2015-2035.csv")
        let text = try String(contentsOf: file, encoding: .utf8)
        var holidays: [Land: Set<LocalDate>] = [:]
        for line in text.split(separator: "\n") where !line.hasPrefix("#") && line != "land,date" {
            let cells = line.split(separator: ",")
            let land = try #require(Land(rawValue: String(cells[0])), "\(line)")
            holidays[land, default: []].insert(try date(String(cells[1])))
        }
        return holidays
    }
}
