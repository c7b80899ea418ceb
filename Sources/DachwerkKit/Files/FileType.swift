/// What a file is, found by its content and never by its name.
///
/// The list is short on purpose: each of these is recognised by fixed bytes, and none of them runs
/// anything where it is opened. Whatever is not on it is refused.
public enum FileType: String, Sendable, Hashable, CaseIterable {
    /// A document with fixed pages.
    case pdf = "application/pdf"
    /// A photo.
    case jpeg = "image/jpeg"
    /// A picture without loss.
    case png = "image/png"
    /// A picture of the web.
    case webp = "image/webp"
    /// A picture of few colours.
    case gif = "image/gif"
    /// Plain text in UTF-8.
    case text = "text/plain"
    /// A table as text in UTF-8: plain text whose name ends in `.csv`.
    case csv = "text/csv"
    /// A text document (OpenDocument).
    case openText = "application/vnd.oasis.opendocument.text"
    /// A spreadsheet (OpenDocument).
    case openSheet = "application/vnd.oasis.opendocument.spreadsheet"
    /// Slides (OpenDocument).
    case openSlides = "application/vnd.oasis.opendocument.presentation"
    /// A text document (Office Open XML, `.docx`).
    case officeText = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    /// A spreadsheet (Office Open XML, `.xlsx`).
    case officeSheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    /// Slides (Office Open XML, `.pptx`).
    case officeSlides =
        "application/vnd.openxmlformats-officedocument.presentationml.presentation"

    /// What browsers show as a picture.
    public var isPicture: Bool { [FileType].pictures.contains(self) }

    /// What is usually behind the point of its name.
    public var ending: String {
        switch self {
        case .pdf: "pdf"
        case .jpeg: "jpg"
        case .png: "png"
        case .webp: "webp"
        case .gif: "gif"
        case .text: "txt"
        case .csv: "csv"
        case .openText: "odt"
        case .openSheet: "ods"
        case .openSlides: "odp"
        case .officeText: "docx"
        case .officeSheet: "xlsx"
        case .officeSlides: "pptx"
        }
    }
}

extension [FileType] {
    /// Photos and other pictures.
    public static let pictures: [FileType] = [.jpeg, .png, .webp, .gif]
    /// What people write, calculate and show: everything but pictures.
    public static let documents = FileType.allCases.filter { !pictures.contains($0) }
    /// Every type there is.
    public static let anything = FileType.allCases
}
