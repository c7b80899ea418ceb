/// What the law asks of a field: whether it can hold personal data, why, and for how long.
///
/// Every text field of a resource that is linked to persons must say one of these; the start-up
/// check `field.privacy` refuses the module otherwise.
public struct Privacy: Sendable, Hashable {
    /// How closely the field must be guarded.
    public enum Category: String, Sendable, Hashable, CaseIterable {
        /// Cannot hold personal data.
        case impersonal
        /// Personal data (Article 4 GDPR).
        case personal
        /// Health, origin, religion, politics, complaints (Article 9 GDPR).
        case sensitive
    }

    /// The legal ground for keeping personal data (Article 6 GDPR).
    public struct Basis: Sendable, Hashable, ExpressibleByStringLiteral {
        /// The stable name of the ground.
        public let name: String
        /// Names a ground.
        public init(stringLiteral name: String) { self.name = name }
        /// The person agreed.
        public static let consent: Basis = "consent"
        /// An agreement with the person needs it.
        public static let contract: Basis = "contract"
        /// A law asks for it.
        public static let legalDuty: Basis = "legal-duty"
        /// The organisation's legitimate interest.
        public static let legitimateInterest: Basis = "legitimate-interest"
    }

    /// When personal data must go: the platform empties the field by itself.
    ///
    /// Months count from the last change of the record, unless the resource declares a
    /// ``DachwerkKit/Retention`` that says otherwise.
    public struct Retention: Sendable, Hashable {
        /// The number of months; 0 when the declaration says.
        public let months: Int
        /// Whether a declaration says.
        let isDeclared: Bool

        private init(months: Int, isDeclared: Bool = false) {
            self.months = months
            self.isDeclared = isDeclared
        }

        /// As the ``DachwerkKit/Retention`` says that names the resource: with its months, or
        /// along with the record that it belongs to.
        public static let declared = Retention(months: 0, isDeclared: true)
        /// So many months.
        public static func months(_ months: Int) -> Retention { Retention(months: months) }
        /// So many years.
        public static func years(_ years: Int) -> Retention { Retention(months: years * 12) }
    }

    /// How closely the field must be guarded.
    public let category: Category
    /// What the data is for, in one phrase.
    public let purpose: String
    /// The legal ground.
    public let basis: Basis?
    /// When it must go.
    public let retention: Retention?

    init(_ category: Category, purpose: String, basis: Basis?, retention: Retention?) {
        self.category = category
        self.purpose = purpose
        self.basis = basis
        self.retention = retention
    }
}
