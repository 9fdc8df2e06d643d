// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "replyreader.h"

#include <boost/asio/buffer.hpp>
#include <boost/beast/http/error.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

#include <QHash>

#include <optional>

namespace http = boost::beast::http;

class ReplyReader::Private final
{
public:
    explicit Private(qint64 most)
        : limit(most)
    {
        next();
    }

    void next();
    void parse();
    bool isFinalHead() const;
    void keepHeaders();
    bool repairStatusLine(qsizetype start);
    void fail(const boost::system::error_code &error);

    const qint64 limit;
    State state = State::Reading;
    std::optional<http::response_parser<http::string_body>> parser;
    QByteArray waiting; ///< bytes that the parser could not take yet
    qint64 received = 0;
    qint64 heads = 0;
    bool isAtStart = true; ///< at the start of an answer or announcement
    bool isHeadRead = false; ///< the head of the answer itself was read
    /// From the head of the answer, without trailers.
    QList<std::pair<QByteArray, QByteArray>> headers;
};

/// Starts a new parser, because a parser reads one answer only and an announcement counts as one.
void ReplyReader::Private::next()
{
    parser.emplace();
    isAtStart = true;
    parser->header_limit(quint32(qMax<qint64>(1, headLimit - heads)));
    parser->body_limit(quint64(limit));
    // In steps. Otherwise the parser forgets that the announced body is too large, and allocates
    // memory for it.
    parser->eager(false);
}

bool ReplyReader::Private::isFinalHead() const
{
    return parser->is_header_done() && parser->get().result_int() >= 200;
}

void ReplyReader::Private::fail(const boost::system::error_code &error)
{
    const bool isTooLarge = error == http::error::body_limit || error == http::error::header_limit;
    state = isTooLarge ? State::Oversized : State::Broken;
}

void ReplyReader::Private::keepHeaders()
{
    QHash<QByteArray, qsizetype> places;
    for (const auto &field : parser->get()) {
        const QByteArray name(field.name_string().data(), qsizetype(field.name_string().size()));
        const QByteArray value(field.value().data(), qsizetype(field.value().size()));
        const auto known = places.constFind(name.toLower());
        if (known != places.cend()) {
            headers[*known].second += ", " + value;
            continue;
        }
        places.insert(name.toLower(), headers.size());
        headers.emplaceBack(name, value);
    }
}

/// Some servers omit the space before an empty reason. False when more bytes are needed.
bool ReplyReader::Private::repairStatusLine(qsizetype start)
{
    constexpr QByteArrayView shortest = "HTTP/1.1 204\r\n";
    if (waiting.size() - start < shortest.size())
        return false;
    const qsizetype afterCode = start + shortest.size() - 2;
    if (QByteArrayView(waiting).sliced(start).startsWith("HTTP/1.")
        && waiting.at(afterCode) == '\r')
        waiting.insert(afterCode, ' ');
    isAtStart = false;
    return true;
}

void ReplyReader::Private::parse()
{
    qsizetype taken = 0;
    while (state == State::Reading && taken < waiting.size()) {
        if (isAtStart && !repairStatusLine(taken))
            break;
        boost::system::error_code error;
        const boost::asio::const_buffer rest(waiting.constData() + taken,
                                             size_t(waiting.size() - taken));
        const auto used = qsizetype(parser->put(rest, error));
        taken += used;
        if (!isHeadRead)
            heads += used;
        if (!isHeadRead && isFinalHead()) {
            isHeadRead = true;
            keepHeaders();
        }
        if (error == http::error::need_more)
            break;
        if (error) {
            fail(error);
        } else if (parser->is_done()) {
            const unsigned status = parser->get().result_int();
            if (isHeadRead)
                state = State::Whole;
            else if (status == 101 || heads >= headLimit)
                state = status == 101 ? State::Broken : State::Oversized;
            else
                next();
        } else if (used == 0) {
            break;
        }
    }
    waiting.remove(0, taken);
}

ReplyReader::ReplyReader(qint64 limit)
    : d(std::make_unique<Private>(limit))
{
}

ReplyReader::~ReplyReader() = default;

void ReplyReader::read(const QByteArray &bytes)
{
    if (d->state != State::Reading)
        return;
    d->received += bytes.size();
    d->waiting += bytes;
    d->parse();
    if (d->received > d->limit)
        d->state = State::Oversized;
}

void ReplyReader::readEnd()
{
    if (d->state != State::Reading)
        return;
    boost::system::error_code error;
    if (d->isHeadRead)
        d->parser->put_eof(error);
    d->state = d->isHeadRead && !error && d->parser->is_done() ? State::Whole : State::Broken;
}

ReplyReader::State ReplyReader::state() const
{
    return d->state;
}

qint64 ReplyReader::received() const
{
    return d->received;
}

int ReplyReader::status() const
{
    return d->isHeadRead ? int(d->parser->get().result_int()) : 0;
}

QList<std::pair<QByteArray, QByteArray>> ReplyReader::headers() const
{
    return d->headers;
}

qint64 ReplyReader::bodySize() const
{
    return d->isHeadRead ? qint64(d->parser->get().body().size()) : 0;
}

QByteArray ReplyReader::body() const
{
    if (!d->isHeadRead)
        return {};
    const std::string &body = d->parser->get().body();
    return {body.data(), qsizetype(body.size())};
}
