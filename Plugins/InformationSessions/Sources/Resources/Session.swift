import DachwerkKit
import MediatorTrainingContract
import MemberNetworkContract

/// A session that a host asked for, and what became of it: from the wish to the settled fee.
enum Session: Resource {
    /// The name of the resource.
    static let id: ResourceID = "information-sessions.session"
    /// The states of the life cycle.
    typealias State = SessionState

    /// The running number.
    static let number = Field<Int?>("number", .computed, .unique)
    /// What it is about.
    static let topic = Field<Reference<TrainingTopic>>("topic", .indexed)
    /// The language in which it is held.
    static let language = Field<LanguageTag>("language", .indexed)
    /// The date that is wished or agreed.
    static let period = Field<Period>("period", .indexed)
    /// Further dates that would do.
    static let wishes = Field<[Values<DateWish>]>("wishes", .count(0...5))
    /// How many people are expected.
    static let people = Field<Int>("people", .range(1...1_000))
    /// For whom it is.
    static let audience = Field<Audience>("audience", .default(.everyone))
    /// At what kind of place it is.
    static let venueType = Field<VenueType>("venueType", .indexed)
    /// Whose place it is, in the words of whoever asks.
    static let hostName = Field<String?>("hostName", .length(1...200), .searchable, .impersonal)
    /// Where it is.
    static let address = Field<String?>("address", .length(1...300), .impersonal)
    /// The district, for figures.
    static let district = Field<String?>("district", .length(1...120), .indexed, .impersonal)
    /// What else is needed, such as child care or a way without steps.
    static let needs = Field<String?>("needs", .length(1...2_000), .format(.text), .session)
    /// Who is there to talk to.
    static let contactName = Field<String?>("contactName", .length(1...200), .session)
    /// The telephone number.
    static let phone = Field<String?>("phone", .length(3...40), .format(.phone), .session)
    /// The address for electronic mail.
    static let email = Field<String?>("email", .length(3...254), .format(.email), .session)
    /// The least level of the language; the tenant's setting unless said otherwise.
    static let level = Field<LanguageLevel?>("level", .later)
    /// What is done in the language: speaking and understanding unless said otherwise.
    static let uses = Field<[LanguageUse]>(
        "uses", .later, .default([.speak, .understand]), .count(0...4))
    /// Whether those who come agreed that a close language will do.
    static let acceptsClose = Field<Bool>("acceptsClose", .later, .default(false))

    /// The organisation of the directory that asks.
    static let organisation = Field<Reference<Organisation>?>("organisation", .indexed)
    /// How many mediators are needed.
    static let mediatorsWanted = Field<Int>(
        "mediatorsWanted", .later, .default(1), .range(1...5))
    /// Whether anybody may come, so that it can be announced.
    static let isPublic = Field<Bool>("isPublic", .default(true))
    /// The announcement, in the languages in which it is made.
    static let announcement = Field<LocalizedText?>(
        "announcement", .later, .length(1...2_000), .format(.text), .impersonal)
    /// Whether those who come are counted or also named.
    static let registration = Field<Registration>(
        "registration", .later, .default(.headcount))
    /// What the names are needed for.
    static let namesPurpose = Field<String?>(
        "namesPurpose", .later, .length(1...500), .impersonal)
    /// The last day on which the names are kept.
    static let namesUntil = Field<LocalDate?>("namesUntil", .later)
    /// The project or grant that it belongs to.
    static let project = Field<String?>(
        "project", .later, .length(1...120), .indexed, .impersonal)
    /// What only the coordination should know.
    static let staffNote = Field<String?>(
        "staffNote", .later, .length(1...2_000), .format(.text), .session)

    /// Who holds it.
    static let mediators = Field<[Reference<Mediator>]>("mediators", .computed, .count(0...5))
    /// Who was asked and has not said no.
    static let asked = Field<[Reference<Mediator>]>("asked", .computed, .count(0...200))
    /// Who fits and who does not, and why, when it was last looked at.
    static let candidates = Field<[Values<Candidate>]>(
        "candidates", .computed, .count(0...40))
    /// When it was last looked at.
    static let matchedAt = Field<Instant?>("matchedAt", .computed)
    /// The next date on which somebody who fits otherwise has time.
    static let nextDate = Field<Period?>("nextDate", .computed)
    /// Whether somebody who holds it may not any more.
    static let isFlagged = Field<Bool>("isFlagged", .computed, .default(false), .indexed)
    /// When it became certain for the first time.
    static let confirmedAt = Field<Instant?>("confirmedAt", .computed)
    /// Since when nobody was found for it.
    static let unmetOn = Field<LocalDate?>("unmetOn", .computed, .indexed)
    /// When it ended, in whichever way.
    static let endedAt = Field<Instant?>("endedAt", .computed, .indexed)
    /// Whether the persons behind it have been forgotten.
    static let isAnonymous = Field<Bool>("isAnonymous", .computed, .default(false))

    /// The declaration.
    static let resource = ResourceDefinition(
        Session.self,
        fields: number, topic, language, period, wishes, people, audience, venueType, hostName,
        address, district, needs, contactName, phone, email, level, uses, acceptsClose,
        organisation, mediatorsWanted, isPublic, announcement, registration, namesPurpose,
        namesUntil, project, staffNote, mediators, asked, candidates, matchedAt, nextDate,
        isFlagged, confirmedAt, unmetOn, endedAt, isAnonymous,
        lifecycle: Lifecycle(
            from: .requested,
            moves: match, offer, startOffering, exhaust, accept, confirm, announce, hold, report,
            settle, leaveOpen, reoffer, takeUp, postpone, takeBack, cancel, callOff
        ).creating(
            in: .requested, notifies: [tellsHost(messages.received), tellsCoordination()]),
        lists: [
            UsualList(of: language, by: .ascending(period, .start)),
            UsualList(of: organisation, by: .descending(period, .start)),
        ],
        access: access)
}
