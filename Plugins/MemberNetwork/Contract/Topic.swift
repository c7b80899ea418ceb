public import DachwerkKit

/// What an organisation or a service deals with: one vocabulary, so that coverage can be counted.
public enum Topic: String, Choice {
    /// First orientation after arrival.
    case arrival
    /// Flight and asylum.
    case refuge
    /// Residence, citizenship and other law.
    case residenceAndLaw
    /// Learning German and other languages.
    case language
    /// School, further training and recognition.
    case education
    /// Work and vocational training.
    case work
    /// Business and self-employment.
    case business
    /// Housing and neighbourhood.
    case housing
    /// Health and care.
    case health
    /// Families and children.
    case family
    /// Young people.
    case youth
    /// Women.
    case women
    /// Older people.
    case olderPeople
    /// People with disabilities.
    case disability
    /// Queer life.
    case queerLife
    /// Work against discrimination and racism.
    case antiDiscrimination
    /// Political participation and civic engagement.
    case participation
    /// Dialogue between cultures and religions.
    case dialogue
    /// Culture and media.
    case culture
    /// Sport and leisure.
    case sport
    /// Environment.
    case environment
    /// Development and partnership between countries.
    case development
}
