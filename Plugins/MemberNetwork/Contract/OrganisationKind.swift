public import DachwerkKit

/// What an organisation is, beyond its legal form.
public enum OrganisationKind: String, Choice {
    /// Founded and led by people who came or whose families came.
    case migrantOrganisation
    /// An association or club.
    case association
    /// A group without a legal form.
    case initiative
    /// A welfare organisation or another social provider.
    case socialProvider
    /// A part of the city, the Land or the federation.
    case publicAuthority
    /// A school, university or place of further training.
    case educationalInstitution
    /// A hospital, practice or health service.
    case healthService
    /// A religious community.
    case religiousCommunity
    /// A business or a chamber.
    case company
    /// A foundation or another funder.
    case foundation
    /// Something else.
    case other
}

/// The legal form of an organisation under German law.
public enum LegalForm: String, Choice {
    /// Eingetragener Verein (e. V.).
    case registeredAssociation
    /// An association without registration.
    case unregisteredAssociation
    /// Gemeinnützige GmbH.
    case charitableCompany
    /// GmbH or UG.
    case limitedCompany
    /// Eingetragene Genossenschaft.
    case cooperative
    /// Stiftung.
    case foundation
    /// A body of public law.
    case publicBody
    /// No legal form.
    case none
    /// Another form.
    case other
}
