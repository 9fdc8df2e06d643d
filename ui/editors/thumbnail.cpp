// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "thumbnail.h"

#include "icons.h"

#include <QCoreApplication>
#include <QEvent>
#include <QImageReader>
#include <QPromise>
#include <QStandardPaths>
#include <QThreadPool>
#include <QTimer>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostMillisecondsOfAPage = 8'000;
constexpr int mostPagesAtOnce = 2;
constexpr qint64 mostPixels = 200'000'000; // beyond it even a look takes too long

/// A JPEG is decoded at the size it is shown in, never whole.
QImage smallImage(const QString &file, int side)
{
    QImageReader reader(file, "jpeg");
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isEmpty() || qint64(size.width()) * size.height() > mostPixels)
        return {};
    reader.setScaledSize(size.scaled(side, side, Qt::KeepAspectRatio).expandedTo({1, 1}));
    return reader.read();
}

QList<Thumbnail *> waitingForAPage; ///< in the order they came
int pagesUnderWay = 0;

} // namespace

Thumbnail::Thumbnail(QWidget *parent)
    : QLabel(parent)
{
    setAlignment(Qt::AlignCenter);
    setFixedSize(side(), side());
    connect(&m_decoding, &QFutureWatcher<QImage>::finished, this, [this] {
        if (m_decoding.future().resultCount() > 0)
            showImage(m_decoding.result());
    });
}

Thumbnail::~Thumbnail()
{
    stop();
}

bool Thumbnail::isIdle() const
{
    return m_decoding.isFinished() && !waitingForAPage.contains(this)
        && (!m_rendering || m_rendering->state() == QProcess::NotRunning);
}

int Thumbnail::side() const
{
    return fontMetrics().height() * 5;
}

void Thumbnail::showDocument(const Attachment &attachment)
{
    stop();
    showSign();
    if (attachment.mediaType == u"application/pdf")
        renderFirstPage(attachment.file);
    else
        decode(attachment.file);
}

/// The sign is drawn in the text's colour, which has changed.
void Thumbnail::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_hasImage)
        showSign();
}

void Thumbnail::showSign()
{
    m_hasImage = false;
    setPixmap(icon(u"document"_s).pixmap(QSize(side() / 2, side() / 2), devicePixelRatioF()));
}

void Thumbnail::showImage(const QImage &image)
{
    if (image.isNull())
        return;
    const double scale = devicePixelRatioF();
    QPixmap pixmap = QPixmap::fromImage(
        image.scaled(size() * scale, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    pixmap.setDevicePixelRatio(scale);
    setPixmap(pixmap);
    m_hasImage = true;
}

void Thumbnail::decode(const QString &file)
{
    auto promise = std::make_shared<QPromise<QImage>>();
    m_decoding.setFuture(promise->future());
    const int pixels = qRound(side() * devicePixelRatioF());
    QThreadPool::globalInstance()->start([promise, file, pixels] {
        promise->start();
        if (!promise->isCanceled())
            promise->addResult(smallImage(file, pixels));
        promise->finish();
    });
}

void Thumbnail::renderFirstPage(const QString &file)
{
    m_page = file;
    waitingForAPage += this;
    startWaiting();
}

void Thumbnail::startWaiting()
{
    while (pagesUnderWay < mostPagesAtOnce && !waitingForAPage.isEmpty())
        waitingForAPage.takeFirst()->startRendering();
}

/// The file comes by standard input, so that no name of a file is ever read as an option.
void Thumbnail::startRendering()
{
    const QString program = QStandardPaths::findExecutable(u"pdftoppm"_s);
    if (program.isEmpty())
        return;
    m_rendering = new QProcess(this);
    m_rendering->setStandardInputFile(m_page);
    m_rendering->setStandardErrorFile(QProcess::nullDevice());
    connect(m_rendering, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        if (status == QProcess::NormalExit && code == 0)
            showImage(QImage::fromData(m_rendering->readAllStandardOutput(), "PPM"));
    });
    // Also when it outlives its widget, until it has ended.
    connect(m_rendering, &QProcess::stateChanged, qApp, [](QProcess::ProcessState state) {
        if (state == QProcess::Starting)
            ++pagesUnderWay;
        else if (state == QProcess::NotRunning && pagesUnderWay-- > 0)
            startWaiting();
    });
    QTimer::singleShot(mostMillisecondsOfAPage, m_rendering, &QProcess::kill);
    const QString pixels = QString::number(qRound(side() * devicePixelRatioF()));
    m_rendering->start(
        program,
        {u"-f"_s, u"1"_s, u"-l"_s, u"1"_s, u"-singlefile"_s, u"-scale-to"_s, pixels, u"-"_s});
}

void Thumbnail::stop()
{
    m_decoding.cancel();
    waitingForAPage.removeOne(this);
    if (!m_rendering)
        return;
    m_rendering->disconnect(this);
    m_rendering->kill();
    // It goes when it has ended; destroying it sooner would wait for that.
    QProcess *ending = std::exchange(m_rendering, nullptr);
    ending->setParent(nullptr);
    connect(ending, &QProcess::finished, ending, &QObject::deleteLater);
    if (ending->state() == QProcess::NotRunning)
        ending->deleteLater();
}
