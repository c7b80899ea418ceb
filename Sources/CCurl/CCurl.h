// Hands one message to a mail server with the system's libcurl.
//
// Swift cannot call functions with a variable number of arguments, and that is how libcurl takes
// its options; so the one thing that is asked of it stands here.
#include <curl/curl.h>
#include <string.h>

// How far a conversation came; whoever decides whether to try again must know.
enum mail_stage {
    mail_stage_connecting = 0,
    mail_stage_sender = 1,
    mail_stage_recipient = 2,
    mail_stage_content = 3,
    // Every byte was handed over: from here on the server may have taken the message.
    mail_stage_complete = 4
};

// Says from another thread that nobody waits any more.
struct mail_stop {
    int is_set;
};

static inline void mail_stop_set(struct mail_stop *stop) {
    __atomic_store_n(&stop->is_set, 1, __ATOMIC_RELEASE);
}

// What is sent where. Absent texts are NULL; times are in seconds.
struct mail_call {
    const char *url;
    const char *sender;
    const char *recipient;
    const char *bytes;
    size_t length;
    const char *user;
    const char *password;
    const char *authorities;
    const struct mail_stop *stop;
    long connecting;
    long longest;
};

// What came of it.
struct mail_answer {
    // 0 when the server took the message, else a code of libcurl.
    int code;
    // The last reply of the server, such as 250; 0 when there was none.
    long reply;
    enum mail_stage stage;
    // The last line of the server, and libcurl's own words.
    char line[256];
    char error[CURL_ERROR_SIZE];
};

struct mail_progress {
    const struct mail_call *call;
    struct mail_answer *answer;
    size_t offset;
    // Whether all that is left is to say goodbye; the answer to that tells nothing.
    int is_over;
};

static inline size_t mail_read(char *buffer, size_t size, size_t count, void *context) {
    struct mail_progress *progress = (struct mail_progress *)context;
    size_t left = progress->call->length - progress->offset;
    size_t part = size * count < left ? size * count : left;
    memcpy(buffer, progress->call->bytes + progress->offset, part);
    progress->offset += part;
    progress->answer->stage = progress->offset == progress->call->length
        ? mail_stage_complete : mail_stage_content;
    return part;
}

static inline int mail_listen(
    CURL *handle, curl_infotype kind, char *data, size_t size, void *context) {
    struct mail_progress *progress = (struct mail_progress *)context;
    struct mail_answer *answer = progress->answer;
    (void)handle;
    if (kind == CURLINFO_HEADER_OUT && size > 4) {
        if (memcmp(data, "MAIL", 4) == 0) answer->stage = mail_stage_sender;
        if (memcmp(data, "RCPT", 4) == 0) answer->stage = mail_stage_recipient;
        if (memcmp(data, "DATA", 4) == 0) answer->stage = mail_stage_content;
        if (memcmp(data, "QUIT", 4) == 0) progress->is_over = 1;
    }
    if (kind == CURLINFO_HEADER_IN && !progress->is_over) {
        size_t length = size < sizeof answer->line - 1 ? size : sizeof answer->line - 1;
        memcpy(answer->line, data, length);
        answer->line[length] = 0;
    }
    return 0;
}

// Breaks a conversation off as long as the server cannot have taken the message.
static inline int mail_watch(
    void *context, curl_off_t a, curl_off_t b, curl_off_t c, curl_off_t d) {
    struct mail_progress *progress = (struct mail_progress *)context;
    (void)a;
    (void)b;
    (void)c;
    (void)d;
    return progress->answer->stage != mail_stage_complete
        && progress->call->stop != NULL
        && __atomic_load_n(&progress->call->stop->is_set, __ATOMIC_ACQUIRE);
}

// Called once, before the first message.
static inline int mail_begin(void) { return (int)curl_global_init(CURL_GLOBAL_DEFAULT); }

// Sends a message over a connection of its own, and waits for the end.
static inline void mail_send(const struct mail_call *call, struct mail_answer *answer) {
    struct mail_progress progress = {call, answer, 0, 0};
    struct curl_slist *recipients = curl_slist_append(NULL, call->recipient);
    CURL *handle = curl_easy_init();
    memset(answer, 0, sizeof *answer);
    answer->code = CURLE_FAILED_INIT;
    if (handle != NULL && recipients != NULL) {
        curl_easy_setopt(handle, CURLOPT_URL, call->url);
#if LIBCURL_VERSION_NUM >= 0x075500
        curl_easy_setopt(handle, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
#else
        curl_easy_setopt(handle, CURLOPT_PROTOCOLS, CURLPROTO_SMTP | CURLPROTO_SMTPS);
#endif
        // No message and no password goes over a connection that is not encrypted and checked.
        curl_easy_setopt(handle, CURLOPT_USE_SSL, (long)CURLUSESSL_ALL);
        curl_easy_setopt(handle, CURLOPT_SSL_VERIFYPEER, 1L);
        curl_easy_setopt(handle, CURLOPT_SSL_VERIFYHOST, 2L);
        curl_easy_setopt(handle, CURLOPT_SSLVERSION, (long)CURL_SSLVERSION_TLSv1_2);
        if (call->authorities) curl_easy_setopt(handle, CURLOPT_CAINFO, call->authorities);
        if (call->user) curl_easy_setopt(handle, CURLOPT_USERNAME, call->user);
        if (call->password) curl_easy_setopt(handle, CURLOPT_PASSWORD, call->password);
        curl_easy_setopt(handle, CURLOPT_PROXY, "");
        // Signals would reach other threads of the process.
        curl_easy_setopt(handle, CURLOPT_NOSIGNAL, 1L);
        curl_easy_setopt(handle, CURLOPT_CONNECTTIMEOUT, call->connecting);
        curl_easy_setopt(handle, CURLOPT_TIMEOUT, call->longest);
        curl_easy_setopt(handle, CURLOPT_FRESH_CONNECT, 1L);
        curl_easy_setopt(handle, CURLOPT_FORBID_REUSE, 1L);
        curl_easy_setopt(handle, CURLOPT_MAIL_FROM, call->sender);
        curl_easy_setopt(handle, CURLOPT_MAIL_RCPT, recipients);
        curl_easy_setopt(handle, CURLOPT_UPLOAD, 1L);
        curl_easy_setopt(handle, CURLOPT_READFUNCTION, mail_read);
        curl_easy_setopt(handle, CURLOPT_READDATA, &progress);
        curl_easy_setopt(handle, CURLOPT_NOPROGRESS, 0L);
        curl_easy_setopt(handle, CURLOPT_XFERINFOFUNCTION, mail_watch);
        curl_easy_setopt(handle, CURLOPT_XFERINFODATA, &progress);
        curl_easy_setopt(handle, CURLOPT_VERBOSE, 1L);
        curl_easy_setopt(handle, CURLOPT_DEBUGFUNCTION, mail_listen);
        curl_easy_setopt(handle, CURLOPT_DEBUGDATA, &progress);
        curl_easy_setopt(handle, CURLOPT_ERRORBUFFER, answer->error);
        answer->code = (int)curl_easy_perform(handle);
        curl_easy_getinfo(handle, CURLINFO_RESPONSE_CODE, &answer->reply);
    }
    curl_slist_free_all(recipients);
    if (handle != NULL) curl_easy_cleanup(handle);
}
