/// One of the sixteen German Länder, by its usual two-letter code.
public enum Land: String, Sendable, CaseIterable, Hashable {
    /// Baden-Württemberg.
    case badenWuerttemberg = "BW"
    /// Bavaria.
    case bayern = "BY"
    /// Berlin.
    case berlin = "BE"
    /// Brandenburg.
    case brandenburg = "BB"
    /// Bremen.
    case bremen = "HB"
    /// Hamburg.
    case hamburg = "HH"
    /// Hesse.
    case hessen = "HE"
    /// Mecklenburg-Western Pomerania.
    case mecklenburgVorpommern = "MV"
    /// Lower Saxony.
    case niedersachsen = "NI"
    /// North Rhine-Westphalia.
    case nordrheinWestfalen = "NW"
    /// Rhineland-Palatinate.
    case rheinlandPfalz = "RP"
    /// Saarland.
    case saarland = "SL"
    /// Saxony.
    case sachsen = "SN"
    /// Saxony-Anhalt.
    case sachsenAnhalt = "ST"
    /// Schleswig-Holstein.
    case schleswigHolstein = "SH"
    /// Thuringia.
    case thueringen = "TH"

    /// The name by language: `de` and `en`.
    public var names: [String: String] {
        let pair = pairOfNames
        return ["de": pair.german, "en": pair.english]
    }

    private var pairOfNames: (german: String, english: String) {
        switch self {
        case .badenWuerttemberg: return ("Baden-Württemberg", "Baden-Württemberg")
        case .bayern: return ("Bayern", "Bavaria")
        case .berlin: return ("Berlin", "Berlin")
        case .brandenburg: return ("Brandenburg", "Brandenburg")
        case .bremen: return ("Bremen", "Bremen")
        case .hamburg: return ("Hamburg", "Hamburg")
        case .hessen: return ("Hessen", "Hesse")
        case .mecklenburgVorpommern:
            return ("Mecklenburg-Vorpommern", "Mecklenburg-Western Pomerania")
        case .niedersachsen: return ("Niedersachsen", "Lower Saxony")
        case .nordrheinWestfalen: return ("Nordrhein-Westfalen", "North Rhine-Westphalia")
        case .rheinlandPfalz: return ("Rheinland-Pfalz", "Rhineland-Palatinate")
        case .saarland: return ("Saarland", "Saarland")
        case .sachsen: return ("Sachsen", "Saxony")
        case .sachsenAnhalt: return ("Sachsen-Anhalt", "Saxony-Anhalt")
        case .schleswigHolstein: return ("Schleswig-Holstein", "Schleswig-Holstein")
        case .thueringen: return ("Thüringen", "Thuringia")
        }
    }
}
