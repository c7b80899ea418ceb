@testable import ComplaintMediationPlugin
import DachwerkKit
import DachwerkTesting
import Testing

@Suite struct ConfidenceTests {
    /// A text for each compartment that stands nowhere else.
    private static func marker(_ compartment: Compartment) -> String {
        "zzmarker\(compartment.rawValue)"
    }

    /// A case in mediation with a marker in every compartment, written by whoever may write there.
    private func planted(_ world: ComplaintFixture) async throws -> Record<CaseFile> {
        let file = try await world.mediation()
        try await world.lead.change(try world.party(.other, of: file)) {
            $0.interpreter = world.interpreter.reference
        }
        let authors: [(TestActor, Compartment)] = [
            (world.lead, .shared), (world.sideA, .partyA), (world.sideB, .partyB),
            (world.lead, .team), (world.mediating, .mediatorNotes),
            (world.management, .management),
        ]
        for (author, compartment) in authors {
            try await author.create(Entry.self) {
                $0.caseFile = file.reference
                $0.compartment = compartment
                $0.text = Self.marker(compartment)
            }
        }
        for (author, compartment) in [(world.sideA, Compartment.partyA), (world.sideB, .partyB)] {
            try await author.create(Occurrence.self) {
                $0.caseFile = file.reference
                $0.compartment = compartment
                $0.date = world.today
                $0.note = Self.marker(compartment)
            }
        }
        try await world.lead.create(Measure.self) {
            $0.caseFile = file.reference
            $0.compartment = .team
            $0.kind = .talk
            $0.note = Self.marker(.team)
        }
        return file
    }

    /// Who may find which markers.
    private func roles(
        _ world: ComplaintFixture
    ) -> [(name: String, actor: TestActor, sees: Set<Compartment>)] {
        [
            ("complainant", world.sideA, [.shared, .partyA]),
            ("other party", world.sideB, [.shared, .partyB]),
            ("interpreter of the other party", world.interpreting, [.shared, .partyB]),
            ("contact person", world.lead, [.shared, .partyA, .partyB, .team, .management]),
            (
                "mediator", world.mediating,
                [.shared, .partyA, .partyB, .team, .mediatorNotes]
            ),
            ("management", world.management, [.management]),
            ("coordinator", world.office, []),
            ("reporter", world.reporter, []),
            ("emergency", world.platform.acting(as: Complaints.emergency), []),
            ("another contact person", world.leading(world.third), []),
            ("nobody", world.platform.acting(), []),
        ]
    }

    @Test func `WOGE-4, CMP-I3: a marker in a compartment is found by nobody outside it`()
        async throws
    {
        let world = try await ComplaintFixture.boot()
        let file = try await planted(world)
        for (name, actor, sees) in roles(world) {
            let read = try Self.everythingReadable(by: actor, file, world)
            for compartment in Compartment.allCases {
                let marker = Self.marker(compartment)
                #expect(
                    read.contains(marker) == sees.contains(compartment),
                    "\(name), \(compartment)")
                let found = (try? actor.list(Entry.self, search: marker)) ?? []
                #expect(found.isEmpty != sees.contains(compartment), "\(name) searches")
                let named =
                    (try? actor.list(Entry.self) { $0.text == marker })
                    ?? []
                #expect(named.isEmpty != sees.contains(compartment), "\(name) filters")
                let counted =
                    (try? actor.list(Entry.self) { $0.compartment == compartment }) ?? []
                #expect(counted.isEmpty != sees.contains(compartment), "\(name) counts")
            }
        }
    }

    @Test func `CMP-I3: no notice and no refusal carries what was told`() async throws {
        let world = try await ComplaintFixture.boot()
        let file = try await planted(world)
        let told = try world.platform.notices().map { "\($0)" }.joined()
        #expect(!told.contains("zzmarker"))
        #expect(!told.contains("Altmann"))
        #expect(!told.contains("Neumann"))
        for entry in try world.mediating.list(Entry.self) {
            for (name, actor, sees) in roles(world) where !sees.contains(entry.compartment) {
                let refusals = [
                    await refusal { _ = try actor.read(entry.reference) },
                    await refusal { try await actor.change(entry) { $0.language = .german } },
                    await refusal { try await actor.erase(entry) },
                    await refusal { _ = try actor.history(of: entry.reference) },
                ]
                for refusal in refusals {
                    #expect(refusal?.kind == .notFound, "\(name), \(entry.compartment)")
                    #expect(!"\(String(describing: refusal))".contains("zzmarker"))
                }
            }
        }
        _ = file
    }

    @Test func `CMP-I3: nobody writes into a compartment without a part in it`() async throws {
        let world = try await ComplaintFixture.boot()
        let file = try await planted(world)
        for (name, actor, sees) in roles(world) {
            for compartment in Compartment.allCases where !sees.contains(compartment) {
                let refused = await refusal {
                    _ = try await actor.create(Entry.self) {
                        $0.caseFile = file.reference
                        $0.compartment = compartment
                        $0.text = "Untergeschoben"
                    }
                }
                #expect(refused != nil, "\(name), \(compartment)")
            }
        }
        let entry = try #require(
            try world.lead.list(Entry.self) { $0.compartment == Compartment.partyA }.first)
        let moved = await refusal {
            try await world.lead.change(entry) { $0.compartment = .shared }
        }
        #expect(moved?.faults.map(\.code.description) == ["field.fixed"])
    }

    @Test func `WOGE-5, CMP-I4: the other party learns matter and contact person, not the name`()
        async throws
    {
        let world = try await ComplaintFixture.boot()
        let file = try await world.file()
        try await world.informOther(file)
        let seen = try world.sideB.read(file.reference)
        #expect(seen.subject == .noise)
        #expect(seen.contactName == "Carla Contact")
        #expect(try world.sideB.list(DisclosedName.self).isEmpty)
        let informed = try #require(try world.notices("informed").first)
        #expect(informed.person == world.other.id)

        let everything = try Self.everythingReadable(by: world.sideB, file, world)
        #expect(!everything.contains("Altmann"))
        #expect(!everything.contains(world.complainant.id.description))
        #expect(try world.sideB.list(Party.self).map(\.role) == [.other])
        let complainantParty = try world.party(.complainant, of: file)
        #expect(throws: Refusal.notFound) { try world.sideB.read(complainantParty.reference) }
        #expect(throws: Refusal.notFound) { try world.sideB.read(world.complainant.reference) }
    }

    @Test func `WOGE-5, CMP-I4: a name is told by choice, and the choice can be taken back`()
        async throws
    {
        let world = try await ComplaintFixture.boot()
        let file = try await world.file()
        try await world.informOther(file)
        let own = try world.party(.complainant, of: file)
        let named = try await world.sideA.change(own) { $0.isNamedToOthers = true }
        let disclosed = try #require(try world.sideB.list(DisclosedName.self).first)
        #expect(disclosed.name == "Familie Altmann")
        #expect(disclosed.role == .complainant)
        try await world.sideA.change(named) { $0.isNamedToOthers = false }
        #expect(try world.sideB.list(DisclosedName.self).isEmpty)
        let everything = try Self.everythingReadable(by: world.sideB, file, world)
        #expect(!everything.contains("Altmann"))
        let formal = try Self.everythingReadable(by: world.management, file, world)
        #expect(!formal.contains("Altmann"))
        #expect(!formal.contains("Neumann"))
    }

    @Test func `nobody inherits what another household said in confidence`() async throws {
        let world = try await ComplaintFixture.boot()
        let file = try await world.file()
        let wrong = try await world.informOther(file)
        let next = try await world.office.create(Household.self) {
            $0.name = "Familie Dritt"
            $0.house = world.house.reference
            $0.language = .german
        }
        try await world.sideB.create(Entry.self) {
            $0.caseFile = file.reference
            $0.compartment = .partyB
            $0.text = "Wir waren es nicht."
        }
        _ = await refusal { try await world.lead.move(wrong, Party.leave) }
        #expect(try world.sideB.list(Entry.self).isEmpty)
        let refused = await refusal {
            _ = try await world.lead.create(Party.self) {
                $0.caseFile = file.reference
                $0.role = .other
                $0.household = next.reference
            }
        }
        #expect(refused?.code == "complaint-mediation.side-taken")
    }

    @Test func `CMP-I6: management that is bound to a party reads nothing that was told`()
        async throws
    {
        let world = try await ComplaintFixture.boot()
        let file = try await world.file()
        try await world.lead.create(Entry.self) {
            $0.caseFile = file.reference
            $0.compartment = .management
            $0.text = "Bitte prüfen Sie den Vertrag."
        }
        #expect(try world.management.list(Entry.self).count == 1)
        try await world.bind(world.manager, Complaints.contactPerson, to: world.complainant)
        #expect(try world.management.list(Entry.self).isEmpty)
        #expect(try world.management.read(file.reference).number == file.number)
    }

    @Test func `management sees formal facts of every case and never a party`() async throws {
        let world = try await ComplaintFixture.boot()
        let file = try await planted(world)
        let seen = try world.management.read(file.reference)
        #expect(seen.number == "2026-0001")
        #expect(seen.contactName == "Carla Contact")
        #expect(seen.stair == nil)
        #expect(try world.management.list(CaseFile.self).count == 1)
        expectRefusal("not-found") { try world.management.list(Party.self) }
        expectRefusal("not-found") { try world.management.list(Household.self) }
        // On the formal track it stays like that.
        try await world.management.move(seen, CaseFile.goFormal)
        #expect(try world.management.list(Entry.self).map(\.compartment) == [.management])
        #expect(try world.now(file).outcome == .formalTrack)
    }

    @Test func `who joins the management reads its compartment, who leaves does not`()
        async throws
    {
        let world = try await ComplaintFixture.boot()
        _ = try await planted(world)
        let second = try await world.office.create(TeamMember.self) {
            $0.name = "Neue Leitung"
            $0.work = [.management]
        }
        let reading = world.platform.acting(as: Complaints.management, person: second.id)
        #expect(try reading.list(Entry.self).count == 1)
        try await world.office.change(second) { $0.isActive = false }
        #expect(try reading.list(Entry.self).isEmpty)
    }

    @Test func `only the complainant takes the complaint back, and reasons stay inside`()
        async throws
    {
        let world = try await ComplaintFixture.boot()
        let file = try await world.file()
        try await world.informOther(file)
        let foreign = await refusal {
            try await world.sideB.move(
                try world.sideB.read(file.reference), CaseFile.withdraw)
        }
        #expect(foreign?.kind == .forbidden)
        try await world.sideA.move(
            try world.sideA.read(file.reference), CaseFile.withdraw,
            reason: "zzreason Altmann zieht um.")
        #expect(try world.now(file).outcome == .withdrawn)
        for actor in [world.sideB, world.management, world.office] {
            let reasons = try actor.history(of: file.reference).map { $0.reason }
            #expect(reasons.allSatisfy { $0 == nil })
        }
        let inside = try world.lead.history(of: file.reference).compactMap(\.reason)
        #expect(inside == ["zzreason Altmann zieht um."])
    }

    @Test func `CMP-I3: who has no part in a case reads neither who reported a danger nor why`()
        async throws
    {
        let world = try await ComplaintFixture.boot()
        let file = try await world.file()
        try await world.informOther(file)
        try await world.sideA.move(
            try world.sideA.read(file.reference), CaseFile.reportDanger, reason: "zzreason"
        ) { $0.danger = "zzdanger" }
        let contact = Complaints.contactPerson
        let strangers = [
            world.platform.acting(as: contact, Complaints.management, person: world.third.id),
            world.platform.acting(as: contact, Complaints.coordinator, person: world.third.id),
            world.platform.acting(as: contact, Complaints.emergency, person: world.third.id),
            world.platform.acting(as: contact, Complaints.resident, person: world.other.id),
        ]
        for actor in strangers {
            let told = try actor.history(of: file.reference)
            #expect(told.allSatisfy { $0.reason == nil && $0.actor.isEmpty })
        }
        let inside = try world.lead.history(of: file.reference)
        #expect(inside.compactMap(\.reason) == ["zzreason"])
    }

    @Test func `CMP-I3: what one side and the team do moves nothing for the other side`()
        async throws
    {
        let world = try await ComplaintFixture.boot()
        let file = try await world.file()
        try await world.informOther(file)
        let before = try world.sideB.read(file.reference).data
        world.platform.clock.advance(hours: 1)
        try await world.lead.change(try world.lead.read(file.reference)) {
            $0.severity = .high
            $0.stair = "B"
        }
        #expect(try world.sideB.read(file.reference).data == before)
        #expect(try world.lead.read(file.reference).data.version > before.version)
    }

    /// All that somebody can read: records, exports, history, the own data, figures, tables.
    private static func everythingReadable(
        by actor: TestActor, _ file: Record<CaseFile>, _ world: ComplaintFixture
    ) throws -> String {
        var texts: [String] = []
        func read<Owner: Resource>(_ owner: Owner.Type) {
            for record in (try? actor.list(owner)) ?? [] {
                texts.append("\(record.data.contents)")
                texts += ((try? actor.history(of: record.reference)) ?? []).map { "\($0)" }
            }
            if let exported = try? actor.export(owner) { texts.append(exported) }
        }
        read(CaseFile.self)
        read(Party.self)
        read(DisclosedName.self)
        read(Entry.self)
        read(Occurrence.self)
        read(Measure.self)
        read(MediationSession.self)
        read(Agreement.self)
        read(TranslationTask.self)
        read(Household.self)
        read(TeamMember.self)
        read(Survey.self)
        if let data = try? actor.personalData() { texts.append(data) }
        for name in ["causes", "languages"] {
            if let table = try? actor.table(
                "complaint-mediation.\(name)", on: world.today, full: true)
            {
                texts.append("\(table)")
            }
        }
        return texts.joined(separator: "\n")
    }
}
