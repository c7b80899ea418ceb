import DachwerkKit

/// Somebody who works on complaints: leads, mediates, interprets, helps in danger.
enum TeamMember: Resource {
    static let id: ResourceID = "complaint-mediation.team-member"

    /// What somebody does in cases.
    enum Work: String, Choice {
        /// Leads cases.
        case contactPerson
        /// Mediates.
        case mediator
        /// Interprets.
        case interpreter
        /// Answers for the whole.
        case management
        /// Helps in danger.
        case emergency
    }

    /// The name that the parties learn.
    static let name = Field<String>("name", .length(1...200), .searchable, .team)
    /// What the person does.
    static let work = Field<[Work]>("work", .count(1...5))
    /// What the person speaks, and how well.
    static let languages = Field<[Values<LanguageSkill>]>("languages", .count(0...20))
    /// The place in the rota of contact persons; without one the person is not in it.
    static let rotaPosition = Field<Int?>("rotaPosition", .range(1...999), .indexed)
    /// Who stands in during an absence.
    static let deputy = Field<Reference<TeamMember>?>("deputy")
    /// Whether the person works here at present.
    static let isActive = Field<Bool>("isActive", .default(true), .indexed)
    /// Whether the person decides on tenancies and therefore never mediates.
    static let decides = Field<Bool>("decides", .default(false))
    /// Households to which the person is related or otherwise bound, and never neutral.
    ///
    /// Only the person sees and says it: whoever could try bonds out would find out parties.
    static let linkedHouseholds = Field<[Reference<Household>]>(
        "linkedHouseholds", .count(0...50))
    /// The telephone number at work.
    static let phone = Field<String?>("phone", .length(3...40), .format(.phone), .team)
    /// The address for electronic mail at work.
    static let email = Field<String?>("email", .length(3...254), .format(.email), .team)

    static let resource = ResourceDefinition(
        TeamMember.self,
        fields: name, work, languages, rotaPosition, deputy, isActive, decides, linkedHouseholds,
        phone, email,
        access: access)

    private static let access = Access<TeamMember> {
        $0.allow(
            Complaints.resident, .read, only: name, phone, email, where: { $0.isActive == true })
        for helper in Complaints.helpers {
            $0.allow(helper, .read, except: linkedHouseholds)
            $0.allow(helper, .read, where: { $0.id.isActor })
            // Who is bound to a household knows it best.
            $0.allow(
                helper, .change, only: linkedHouseholds, phone, email, where: { $0.id.isActor })
        }
        $0.allow(Complaints.emergency, .read, only: name, phone, email)
        $0.allow(
            Complaints.coordinator, .read, .create, .change, .export, .import,
            except: linkedHouseholds)
        $0.allow(Complaints.coordinator, .erase)
    }
}
