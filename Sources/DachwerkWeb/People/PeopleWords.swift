import DachwerkKernel
import DachwerkKit

/// What the pages of accounts say.
struct PeopleWords {
    /// One text; its name is its key in the folder `Words`, behind `people.`.
    enum Key: String, CaseIterable {
        case titleSignIn = "title.signIn"
        case titleCode = "title.code"
        case titleMail = "title.mail"
        case titleSignOut = "title.signOut"
        case titleAccount = "title.account"
        case titleJoin = "title.join"
        case titleFactor = "title.factor"
        case titleRecovery = "title.recovery"
        case demo = "demo"
        case demoPeople = "demo.people"
        case missing = "missing"
        case email = "email"
        case emailMalformed = "email.malformed"
        case password = "password"
        case shared = "shared"
        case sharedHint = "shared.hint"
        case wrong = "wrong"
        case wrongPassword = "wrong.password"
        case wait = "wait"
        case busy = "busy"
        case code = "code"
        case codeHint = "code.hint"
        case codeWrong = "code.wrong"
        case codeOptional = "code.optional"
        case mailLead = "mail.lead"
        case mailButton = "mail.button"
        case mailLate = "mail.late"
        case goSignIn = "go.signIn"
        case goOn = "go.on"
        case goMail = "go.mail"
        case goSignOut = "go.signOut"
        case goSave = "go.save"
        case goJoin = "go.join"
        case goFactor = "go.factor"
        case goFactorOn = "go.factorOn"
        case goFactorOff = "go.factorOff"
        case goRecovery = "go.recovery"
        case goEnd = "go.end"
        case goEndOthers = "go.endOthers"
        case goAccount = "go.account"
        case signedIn = "signedIn"
        case signedInRoles = "signedIn.roles"
        case signedInFactorLacks = "signedIn.factorLacks"
        case joinLead = "join.lead"
        case joinYou = "join.you"
        case joinRoles = "join.roles"
        case joinUntil = "join.until"
        case joinNew = "join.new"
        case joinKnown = "join.known"
        case joinName = "join.name"
        case joinTaken = "join.taken"
        case joinWrong = "join.wrong"
        case passwordTitle = "password.title"
        case passwordCurrent = "password.current"
        case passwordNew = "password.new"
        case passwordChoose = "password.choose"
        case passwordHint = "password.hint"
        case passwordRepeat = "password.repeat"
        case passwordDiffers = "password.differs"
        case passwordShort = "password.short"
        case passwordLong = "password.long"
        case passwordCommon = "password.common"
        case passwordPattern = "password.pattern"
        case passwordOwn = "password.own"
        case factorOff = "factor.off"
        case factorOn = "factor.on"
        case factorSteps = "factor.steps"
        case factorPicture = "factor.picture"
        case factorSecret = "factor.secret"
        case factorOpen = "factor.open"
        case factorDigits = "factor.digits"
        case recoveryLead = "recovery.lead"
        case sessionsTitle = "sessions.title"
        case sessionsHere = "sessions.here"
        case sessionsSince = "sessions.since"
        case sessionsDevice = "sessions.device"
        case sessionsOthers = "sessions.others"
        case languageTitle = "language.title"
        case membershipsTitle = "memberships.title"
        case membershipsLead = "memberships.lead"
        case membershipsChoose = "memberships.choose"
        case donePassword = "done.password"
        case doneFactor = "done.factor"
        case doneSessions = "done.sessions"
        case doneOthers = "done.others"
        case doneLanguage = "done.language"
        case doneOut = "done.out"
        case doneMail = "done.mail"
        case doneMembership = "done.membership"
        case doneJoined = "done.joined"

        /// What fills the sentence.
        var places: [String] {
            switch self {
            case .wait: ["seconds"]
            case .signedIn: ["name"]
            case .signedInRoles: ["roles"]
            case .joinYou: ["organisation"]
            case .joinLead: ["organisation", "name"]
            case .joinRoles: ["roles"]
            case .joinUntil: ["date"]
            case .passwordHint: ["least"]
            case .passwordShort: ["least"]
            case .passwordLong: ["most"]
            case .factorOn, .doneMail: ["count"]
            case .sessionsSince: ["since", "used"]
            case .doneJoined: ["organisation"]
            default: []
            }
        }
    }

    let page: PageWords
    /// The zone in which moments are told.
    let zone: Zone

    /// A text in the language of the page.
    subscript(_ key: Key) -> String { page.text("people.\(key.rawValue)") }

    /// A text whose places are filled.
    func callAsFunction(_ key: Key, _ arguments: [String: FieldContent]) -> String {
        page.text("people.\(key.rawValue)", arguments, zone: zone)
    }
}
