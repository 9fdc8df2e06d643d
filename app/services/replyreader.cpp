// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "replyreader.h"

#include <boost/asio/buffer.hpp>
#include <boost/beast/http/error.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

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
    void fail(const boost::system::error_code &error);

    const qint64 limit;
    State state = State::Reading;
    std::optional<http::response_parser<http::string_body>> parser;
    QByteArray waiting; ///< what the parser could not take yet
    qint64 received = 0;
    qint64 heads = 0;
    bool isHeadRead = false; ///< of the answer itself
};

/// A parser reads one answer, and an announcement counts as one.
void ReplyReader::Private::next()
{
    parser.emplace();
    parser->header_limit(quint32(qMax<qint64>(1, headLimit - heads)));
    parser->body_limit(quint64(limit));
    // In steps: else the parser forgets that the announced body is over the limit, and makes room
    // for it.
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

void ReplyReader::Private::parse()
{
    qsizetype taken = 0;
    while (state == State::Reading && taken < waiting.size()) {
        boost::system::error_code error;
        const boost::asio::const_buffer rest(waiting.constData() + taken,
                                             size_t(waiting.size() - taken));
        const auto used = qsizetype(parser->put(rest, error));
        taken += used;
        isHeadRead = isHeadRead || isFinalHead();
        if (!isHeadRead)
            heads += used;
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
    QList<std::pair<QByteArray, QByteArray>> headers;
    if (!d->isHeadRead)
        return headers;
    for (const auto &field : d->parser->get()) {
        const QByteArray name(field.name_string().data(), qsizetype(field.name_string().size()));
        const QByteArray value(field.value().data(), qsizetype(field.value().size()));
        const auto same = std::find_if(headers.begin(), headers.end(), [&](const auto &header) {
            return header.first.compare(name, Qt::CaseInsensitive) == 0;
        });
        if (same == headers.end())
            headers.emplaceBack(name, value);
        else
            same->second += ", " + value;
    }
    return headers;
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
