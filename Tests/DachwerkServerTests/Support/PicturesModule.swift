import DachwerkKernel
import DachwerkKit

/// Sights that anybody may report with files, and that a curator looks after.
struct PicturesModule: CapabilityModule {
    static let manifest = ModuleManifest(
        provides: "pictures", version: "1.0", summary: "Sights with files.")
    static let curator = Duty("pictures.curator", "Looks after sights.")

    init(settings: Values<NoSettings>) {}

    func register(in registrar: inout Registrar) {
        registrar.add(Self.curator)
        registrar.add(Sight.resource)
        let keys = [
            "pictures", "pictures.sight", "pictures.sight.title", "pictures.sight.shots",
            "pictures.sight.memos", "pictures.curator",
        ]
        registrar.add(SampleWords.english(keys))
        registrar.add(SampleWords.german(keys))
    }
}

enum Sight: Resource {
    static let id: ResourceID = "pictures.sight"
    static let title = Field<String>("title", .length(1...40), .impersonal)
    static let shots = Field<[RecordFile]>("shots", .files(.anything, most: 3), .impersonal)
    static let memos = Field<[RecordFile]>("memos", .files([.pdf], most: 3), .impersonal)
    static let resource = ResourceDefinition(
        Sight.self, fields: title, shots, memos,
        access: Access {
            $0.allow(.everyone, .read, .create, only: title, shots)
            $0.allow(PicturesModule.curator, .read, .create, .change, .erase)
        })
}
