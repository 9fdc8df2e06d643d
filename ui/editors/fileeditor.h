// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attachment.h"
#include "recorddraft.h"

#include <QWidget>

class FindingNotes;
class QLabel;
class QMimeData;
class QPushButton;
class Thumbnail;

/// Shows and replaces one document, which is chosen, dropped or pasted and checked before it is
/// accepted. The file is read only when it is sent.
class FileEditor final : public QWidget
{
    Q_OBJECT

public:
    FileEditor(const FieldSpec &field, RecordDraft &draft, QWidget *parent);

    /// Sets the largest size of a file, in bytes.
    void setLimit(qint64 limit);
    QPushButton *chooseButton() const { return m_choose; }

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addParts();
    void choose();
    void take(const QString &file);
    void remove();
    void refuse(const Findings &findings);
    void showFile();
    void showLimit();
    bool isLocked() const;

    const FieldSpec &m_field;
    RecordDraft &m_draft;
    qint64 m_limit;
    std::optional<Attachment> m_shown;
    Thumbnail *m_thumbnail;
    QLabel *m_name;
    QLabel *m_kind;
    QLabel *m_dropHint;
    QPushButton *m_choose;
    QPushButton *m_remove;
    FindingNotes *m_refusal = nullptr;
};

/// The dragged or pasted files of this computer. Empty when one of them is something else.
QStringList localFiles(const QMimeData *data);
/// "JPEG, 1.2 MB".
QString kindAndSize(const Attachment &attachment);
/// Shows at `place` why files were refused, and tells a screen reader. Deletes `old`.
FindingNotes *newRefusal(const FormSpec &form, const Findings &findings, FindingNotes *old,
                         QWidget *place);
