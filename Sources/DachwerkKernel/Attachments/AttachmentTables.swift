/// The tables in which is kept which files there are and which records refer to them.
enum AttachmentTables {
    /// The files that were sent, until no record refers to them any more.
    static let file = TableSchema(
        name: "platform_attachment", owner: "platform",
        columns: [
            ColumnSchema("id", .identifier),
            // Under which name its bytes lie beside the store.
            ColumnSchema("kept", .text),
            ColumnSchema("sha256", .text),
            ColumnSchema("size", .integer),
            ColumnSchema("type", .text),
            ColumnSchema("name", .text).sealed,
            // The field that it was sent for.
            ColumnSchema("resource", .text),
            ColumnSchema("field", .text),
            ColumnSchema("actor_kind", .text),
            ColumnSchema("actor", .text),
            ColumnSchema("at", .instant),
            ColumnSchema("is_waiting", .boolean),
        ],
        primaryKey: ["id"],
        indexes: [
            IndexSchema(
                "platform_attachment__by_waiting", on: ["is_waiting", "at"], leavesOutFalse: true)
        ])

    /// Which record refers to which file, itself or in its history.
    static let use = TableSchema(
        name: "platform_attachment_use", owner: "platform",
        columns: [
            ColumnSchema("id", .text),
            ColumnSchema("file", .identifier),
            ColumnSchema("resource", .text),
            ColumnSchema("record", .identifier),
            ColumnSchema("field", .text),
        ],
        primaryKey: ["id"],
        indexes: [
            IndexSchema("platform_attachment_use__by_file", on: ["file"]),
            IndexSchema("platform_attachment_use__by_record", on: ["record"]),
        ])

    /// The names of files to which nothing refers any more, until they are taken away.
    static let gone = TableSchema(
        name: "platform_attachment_gone", owner: "platform",
        columns: [ColumnSchema("kept", .text)], primaryKey: ["kept"])

    static let all = [file, use, gone]
}
