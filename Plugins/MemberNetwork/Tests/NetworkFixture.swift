import DachwerkKit
import DachwerkTesting
import MemberNetworkContract
import Testing
@testable import MemberNetworkPlugin

/// The platform with a network as tests need it.
enum NetworkFixture {
    /// A tenant in Dortmund at a moment.
    static func boot(at moment: Instant = "2025-05-01T08:00:00Z") async throws -> TestPlatform {
        try await TestPlatform.boot(
            [MemberNetworkModule.self], land: .nordrheinWestfalen, zone: "Europe/Berlin",
            at: moment, settings: [:])
    }

    /// A date that the test wrote down itself.
    static func date(_ text: String) throws -> LocalDate {
        try #require(LocalDate(text))
    }

    /// A text in German.
    static func german(_ text: String) -> LocalizedText { LocalizedText(text, in: .german) }
}

extension TestPlatform {
    /// An organisation that is listed.
    func organisation(
        _ name: String, _ build: (inout Values<Organisation>) -> Void = { _ in }
    ) async throws -> Record<Organisation> {
        let editor = acting(as: MemberNetwork.editor)
        let proposed = try await editor.create(Organisation.self) {
            $0.name = NetworkFixture.german(name)
            $0.kind = .migrantOrganisation
            build(&$0)
        }
        let checked = try await editor.move(proposed, Organisation.check)
        return try await editor.move(checked, Organisation.list)
    }

    /// The umbrella that runs the directory.
    func umbrella() async throws -> Record<Organisation> {
        try await organisation("Verbund der Vereine") {
            $0.isUmbrella = true
            $0.isTenant = true
            $0.foundedOn = LocalDate("2008-05-08")
        }
    }

    /// A membership.
    @discardableResult
    func join(
        _ member: Record<Organisation>, _ umbrella: Record<Organisation>, from: String,
        until: String? = nil
    ) async throws -> Record<Membership> {
        let first = try NetworkFixture.date(from)
        let last = try until.map { try NetworkFixture.date($0) }
        return try await acting(as: MemberNetwork.administrator).create(Membership.self) {
            $0.organisation = member.reference
            $0.umbrella = umbrella.reference
            $0.validFrom = first
            $0.validUntil = last
        }
    }

    /// A service that is listed.
    func service(
        _ name: String, of organisation: Record<Organisation>,
        _ build: (inout Values<Service>) -> Void = { _ in }
    ) async throws -> Record<Service> {
        let editor = acting(as: MemberNetwork.editor)
        let proposed = try await editor.create(Service.self) {
            $0.name = NetworkFixture.german(name)
            $0.organisation = organisation.reference
            build(&$0)
        }
        return try await editor.move(proposed, Service.list)
    }

    /// A figure on a date.
    func figure(_ name: String, on date: String) throws -> FigureValue {
        try acting(as: MemberNetwork.reporter).figure(
            "member-network.\(name)", on: NetworkFixture.date(date))
    }
}
