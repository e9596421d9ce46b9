// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/reply.h"

#include "app/sandbox/jsontext.h"

namespace sandbox {

Reply invalidRequest(std::string_view field, std::string_view code, std::string_view message)
{
    JsonText json;
    json.openObject();
    json.text("description", "Validation failed");
    json.openArray("errors");
    json.openObject();
    json.text("field", field);
    json.text("message", message);
    json.text("code", code);
    json.closeObject();
    json.closeArray();
    json.closeObject();
    Reply reply;
    reply.status = 400;
    reply.body = json.take();
    return reply;
}

Reply refusal(int status, std::string_view code, std::string_view message)
{
    JsonText json;
    json.openObject();
    json.text("code", code);
    json.text("message", message);
    json.closeObject();
    Reply reply;
    reply.status = status;
    reply.body = json.take();
    return reply;
}

Reply accessDenied()
{
    return refusal(403, "access_denied", "You are not authorized to perform this action.");
}

Reply emptyReply(int status)
{
    Reply reply;
    reply.status = status;
    return reply;
}

Reply htmlReply(int status, std::string_view title)
{
    Reply reply;
    reply.status = status;
    reply.contentType = "text/html; charset=utf-8";
    reply.body = "<!DOCTYPE html>\n<html><head><title>";
    reply.body.append(title).append("</title></head><body><h1>").append(title);
    reply.body += "</h1></body></html>\n";
    return reply;
}

Reply garbage()
{
    Reply reply;
    reply.body = "{\"id\": 12, \xff\xfe\x01 ]]]]";
    return reply;
}

} // namespace sandbox
