import DachwerkKit
import Testing

/// A language is a hard constraint, with level, use, and nothing taken for granted.
@Suite struct LanguageNeedTests {
    private func skill(
        _ language: String, _ level: LanguageLevel, _ uses: [LanguageUse] = []
    ) throws -> Values<LanguageSkill> {
        let tag = try #require(LanguageTag(language))
        return Values<LanguageSkill> {
            $0.language = tag
            $0.level = level
            $0.uses = uses
        }
    }

    private func need(
        _ language: String, level: LanguageLevel = .b1, uses: [LanguageUse] = [.speak],
        allowsClose: Bool = false
    ) throws -> LanguageNeed {
        LanguageNeed(
            try #require(LanguageTag(language)), level: level, uses: uses,
            allowsClose: allowsClose)
    }

    @Test func `the same language at the level covers a need`() throws {
        #expect(try need("tr").match([skill("tr", .b1)]) == .same)
        #expect(try need("tr").match([skill("tr", .a2)]) == nil)
        #expect(try need("tr", level: .c1).match([skill("tr", .native)]) == .same)
        #expect(try need("pt-BR").match([skill("pt", .c1)]) == .same)
        #expect(try need("zh-Hant").match([skill("zh-Hans", .c1)]) == .same)
    }

    @Test func `a use that is not named is not covered`() throws {
        let skills = try [skill("ar", .native, [.speak, .understand])]
        #expect(try need("ar", uses: [.speak]).match(skills) == .same)
        #expect(try need("ar", uses: [.write]).match(skills) == nil)
    }

    @Test func `a Dari request never gets a Farsi speaker unless that was allowed`() throws {
        for farsi in ["fa", "pes"] {
            let skills = try [skill(farsi, .native)]
            #expect(try need("prs").match(skills) == nil)
            #expect(try need("prs", allowsClose: true).match(skills) == .close)
        }
        #expect(try need("fa").match([skill("pes", .native)]) == .same)
        #expect(try need("fa").match([skill("prs", .native)]) == nil)
    }

    @Test func `a close language does not help below the level`() throws {
        #expect(try need("prs", allowsClose: true).match([skill("fa", .a1)]) == nil)
    }

    @Test func `the languages of a need are those that may cover it`() throws {
        func codes(_ need: LanguageNeed) -> [String] { need.languages.map(\.description) }
        #expect(try codes(need("pt-BR")) == ["pt"])
        #expect(try codes(need("ku")) == ["kmr", "ku"])
        #expect(try codes(need("prs")) == ["prs"])
        #expect(try codes(need("prs", allowsClose: true)) == ["fa", "pes", "prs", "tg"])
    }
}
