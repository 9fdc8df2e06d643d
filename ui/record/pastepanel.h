// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filling.h"
#include "pastedtext.h"
#include "plate.h"

#include <QPointer>

#include <optional>

class Proposal;
class QLabel;
class QMenu;
class QPushButton;
class RecordForm;

/// Proposes what was found in a pasted text, each value at its field, and takes all of it together.
/// What can be for several fields is proposed at each of them, and is taken only there. Whose it is
/// is asked once for all. Lines that say nothing are given to a field one by one.
class PastePanel final : public Plate
{
    Q_OBJECT

public:
    /// `draft` and `form` must outlive the panel.
    PastePanel(RecordDraft &draft, const QList<PastedPart> &parts, RecordForm &form,
               QWidget *parent = nullptr);
    ~PastePanel() override;

    /// Focuses what has to be answered first.
    void begin();
    /// Fills in all that is certain, in one undo step, and asks for the rest. Returns whether
    /// anything was filled in.
    bool take();
    /// Focuses the first proposal that is still to be answered. Returns whether there is one.
    bool askForFirst();
    /// Takes the proposals away from the fields.
    void clear();
    /// Withdraws what is proposed for a field that changed meanwhile, and shows the others with the
    /// values of now. Returns whether something is left to propose: nothing is when the server's
    /// values are others.
    bool follow();

signals:
    /// `filled`: what was taken at the end; empty when the rest was taken or left at its fields.
    void done(const QList<FieldPath> &filled);
    /// All of it was left.
    void left();

private:
    struct Shown
    {
        qsizetype part;
        FieldPath path;
        bool isPreset;
        QPointer<Proposal> proposal;
    };

    QWidget *newOwners();
    QWidget *newOthers();
    void fillMenu(QMenu &menu);
    QList<FieldPath> fieldsOf(const PastedPart &part) const;
    void propose();
    void addProposal(qsizetype part, const FieldPath &path, bool isPreset);
    void showValues();
    QList<Filling> fillings() const;
    void takeAt(qsizetype part, const FieldPath &path);
    void leaveAt(qsizetype part, const FieldPath &path);
    void settle(const FieldPath &path);
    void withdraw();
    void showRest();
    void drop(const QList<Proposal *> &proposals);
    void giveLine(const FieldPath &path);
    void showLine();
    void showCount();

    RecordDraft &m_draft;
    RecordForm &m_form;
    const Base m_base; ///< what the values were compared with
    Changes m_seen; ///< the draft's when it was looked at last
    QList<PastedPart> m_parts; ///< those with fields
    QStringList m_lines; ///< the others, which are not given to a field yet
    QList<Shown> m_shown; ///< in the text's order
    std::optional<FieldPath> m_owner; ///< whose it is, once that is known
    QLabel *m_count;
    QWidget *m_owners = nullptr;
    QWidget *m_others = nullptr;
    QLabel *m_line = nullptr;
    QPushButton *m_take;
    QPushButton *m_leave;
};
