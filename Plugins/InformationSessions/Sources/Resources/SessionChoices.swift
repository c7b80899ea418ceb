import DachwerkKit
import MediatorTrainingContract

/// At what kind of place a session is.
enum VenueType: String, Choice {
    /// An association of migrants.
    case migrantAssociation
    /// A community centre.
    case communityCentre
    /// A counselling centre.
    case counsellingCentre
    /// A school.
    case school
    /// A nursery school.
    case nurserySchool
    /// A mosque.
    case mosque
    /// A centre for refugees.
    case refugeeCentre
    /// A centre for senior citizens.
    case seniorCitizensCentre
    /// A business.
    case business
}

/// For whom a session is.
enum Audience: String, Choice {
    /// Whoever wants to come.
    case everyone
    /// Women.
    case women
    /// Men.
    case men
    /// Parents.
    case parents
    /// Young people.
    case youth
    /// Older people.
    case seniors
}

/// Whether those who come are counted or also named.
enum Registration: String, Choice {
    /// Counted, without any name.
    case headcount
    /// Named, for a purpose and until a day.
    case names
}

/// A further date that would do.
enum DateWish: Line {
    /// When.
    static let period = Field<Period>("period")
    /// How many mediators fit then, when it was last looked at.
    static let fitting = Field<Int?>("fitting", .computed)

    /// The fields in order.
    static let shape = Shape<DateWish>(period, fitting)
}

/// A mediator who was looked at for a session.
enum Candidate: Line {
    /// Who.
    static let mediator = Field<Reference<Mediator>>("mediator")
    /// Whether the mediator can be asked.
    static let fits = Field<Bool>("fits")
    /// Why not.
    static let obstacle = Field<Obstacle?>("obstacle")
    /// When the mediator would have time.
    static let next = Field<Period?>("next")

    /// The fields in order.
    static let shape = Shape<Candidate>(mediator, fits, obstacle, next)
}

/// Why a mediator is not asked for a session.
enum Obstacle: String, Choice {
    /// Takes no sessions at the moment.
    case notActive
    /// Had no certificate on the day.
    case notCertified
    /// The certificate is over on the day.
    case lapsed
    /// The certificate was revoked.
    case revoked
    /// The language is not covered at the level, in what is done in it.
    case language
    /// Does not hold the topic.
    case topic
    /// Is engaged or on the way then.
    case taken
    /// Usually has no time then.
    case otherHours
    /// Has said no to it.
    case declined

    init(_ obstacle: AssignmentCheck.Obstacle) {
        self =
            switch obstacle {
            case .notActive: .notActive
            case .notCertified: .notCertified
            case .lapsed: .lapsed
            case .revoked: .revoked
            case .language: .language
            case .topic: .topic
            }
    }
}
