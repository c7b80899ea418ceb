/// A day on which a Land rests by law.
public struct PublicHoliday: Sendable, Hashable {
    /// The day.
    public let date: LocalDate
    /// A stable name for programs, such as `good-friday`.
    public let id: String
    /// The name in German, such as `Karfreitag`.
    public let germanName: String
    /// The name in English, such as `Good Friday`.
    public let englishName: String
}
