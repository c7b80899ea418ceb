// Tests of the server.
