public import DachwerkKit

/// What a tenant may set for its training.
public enum TrainingSettings: CapabilitySettings {
    /// What the numbers of certificates begin with.
    public static let numberPrefix = Field<String>(
        "numberPrefix", .default("C"), .length(1...20), .impersonal,
        .summary("What the numbers of certificates begin with."))
    /// For how many months a certificate is valid unless its curriculum says otherwise.
    public static let validityMonths = Field<Int>(
        "validityMonths", .default(36), .range(1...240),
        .summary("Months a certificate is valid unless its curriculum says otherwise."))
    /// On how many days before its end the holder of a certificate is told; the largest marks it.
    public static let expiryNoticeDays = Field<[Int]>(
        "expiryNoticeDays", .default([90, 30]), .count(1...10),
        .summary("Days before its end on which the holder is told; the largest marks it."))
    /// What must have been accepted before somebody becomes active.
    public static let requiredAgreements = Field<[AgreementKind]>(
        "requiredAgreements", .count(0...3),
        .summary("Agreements without which nobody becomes active."))
    /// How old, in months, a certificate of conduct may be; none asks for no certificate.
    public static let conductCheckMonths = Field<Int?>(
        "conductCheckMonths", .range(1...120),
        .summary("Months for which a certificate of conduct that was seen counts; none asked for."))
    /// Whether somebody is accepted only when the home organisation stands behind it.
    public static let requiresEndorsement = Field<Bool>(
        "requiresEndorsement", .default(false),
        .summary("Whether the home organisation must approve before somebody is accepted."))
    /// The least level at which a language counts in the coverage.
    public static let coverageLevel = Field<LanguageLevel>(
        "coverageLevel", .default(.b1),
        .summary("The least level at which a language counts as covered."))
    /// Where the figures about persons come from.
    public static let headcount = Field<Headcount>(
        "headcount", .default(.records),
        .summary("Whether figures about persons are counted from records or as reported."))
    /// Below which count a cell of a published table is hidden.
    public static let minimumCell = Field<Int>(
        "minimumCell", .default(5), .range(2...100),
        .summary("Counts below this are hidden in published tables."))
    /// After how many months somebody who left is forgotten.
    public static let retentionMonths = Field<Int>(
        "retentionMonths", .default(24), .range(1...120),
        .summary("Months after which somebody who left is forgotten."))

    /// The settings in order.
    public static let shape = Shape<TrainingSettings>(
        numberPrefix, validityMonths, expiryNoticeDays, requiredAgreements, conductCheckMonths,
        requiresEndorsement, coverageLevel, headcount, minimumCell, retentionMonths)
}

/// Where figures about persons come from.
public enum Headcount: String, Choice {
    /// From the mediators in the records.
    case records
    /// From what was stated, because the persons are not all in the records.
    case reports
}
