// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attachment.h"

#include <QImage>
#include <QLabel>
#include <QProcess>

/// A small picture of a document or its first page. A separate program draws it with limits on time
/// and memory, so that a hostile file cannot harm this one. Shows an icon when there is no picture.
///
/// At most two programs run at a time, even when many files are dropped at once.
class Thumbnail final : public QLabel
{
    Q_OBJECT

public:
    explicit Thumbnail(QWidget *parent);
    ~Thumbnail() override;

    void showDocument(const Attachment &attachment);
    /// False while the icon is shown.
    bool hasImage() const { return m_hasImage; }
    /// Whether the final picture or icon is shown.
    bool isIdle() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    int side() const;
    int pixels() const;
    void showSign();
    void showImage(const QImage &image);
    void startDrawing();
    static void startWaiting();
    void collect();
    void stop();

    Attachment m_document; ///< the document that waits or is being drawn
    QProcess *m_drawing = nullptr;
    QByteArray m_drawn; ///< output of the program so far
    bool m_hasImage = false;
};
