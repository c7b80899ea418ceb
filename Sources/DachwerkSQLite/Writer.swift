import DachwerkKernel

/// Opens the one connection that writes a tenant's file.
enum Writer {
    /// Opens a file, making and marking it when it is new.
    ///
    /// - Parameters:
    ///   - files: The tenant's files, whose lock must be held.
    ///   - options: How the store works.
    ///   - isDoubtful: Whether the file has to be checked even after a clean stop.
    /// - Returns: The connection, with every safeguard in force.
    /// - Throws: ``StoreError`` when the file is damaged, foreign or not durable.
    static func open(
        _ files: StoreFiles, _ options: SQLiteOptions, isDoubtful: Bool = false
    ) throws -> Connection {
        if try files.databaseSize() == nil { try files.createDatabase() }
        let hasLog = try hasContent(files.log)
        let connection = try Connection(
            writing: files.database, cipher: try options.cipher?(files.tenant))
        do {
            try setUp(connection, files, options, isDoubtful: isDoubtful || hasLog)
            return connection
        } catch {
            connection.close()
            throw error
        }
    }

    private static func hasContent(_ path: String) throws -> Bool {
        if case .file(let size) = try StoreFiles.entry(at: path) { size > 0 } else { false }
    }

    private static func setUp(
        _ connection: Connection, _ files: StoreFiles, _ options: SQLiteOptions, isDoubtful: Bool
    ) throws {
        let content = try Bookkeeping.content(of: connection)
        try connection.execute(
            """
            PRAGMA trusted_schema = OFF; PRAGMA mmap_size = 0; PRAGMA secure_delete = ON;
            PRAGMA temp_store = MEMORY; PRAGMA analysis_limit = 400;
            PRAGMA cache_size = -\(options.cacheSize); PRAGMA journal_size_limit = 16777216;
            PRAGMA wal_autocheckpoint = 4000;
            PRAGMA fullfsync = ON; PRAGMA checkpoint_fullfsync = ON;
            """)
        guard try connection.fetchValue("PRAGMA journal_mode = WAL")?.text == "wal" else {
            throw StoreError(
                .notDurable, files.database, "The write-ahead log cannot be switched on.")
        }
        try connection.execute("PRAGMA synchronous = FULL")
        try checkDurability(of: connection)
        switch content {
        case .nothing:
            try connection.execute("BEGIN IMMEDIATE")
            try Bookkeeping.create(for: files.tenant, on: connection)
            try connection.execute("COMMIT")
        case .tenant:
            try Bookkeeping.check(files.tenant, on: connection)
            let stop = try Bookkeeping.value(Bookkeeping.cleanStopState, on: connection)
            if isDoubtful || stop == nil {
                options.onCheck?(files.tenant)
                try Bookkeeping.checkSoundness(of: connection)
            }
        }
    }

    /// Refuses a connection whose commits could be lost, whatever was asked for before.
    static func checkDurability(of connection: Connection) throws {
        let synchronous = try connection.fetchValue("PRAGMA synchronous")?.integer
        let foreignKeys = try connection.fetchValue("PRAGMA foreign_keys")?.integer
        guard synchronous == 2, foreignKeys == 1 else {
            throw StoreError(
                .notDurable, connection.path,
                "\(connection.path) is not opened durably: synchronous is "
                    + "\(synchronous ?? -1) instead of 2, foreign_keys \(foreignKeys ?? -1) "
                    + "instead of 1.")
        }
    }
}
