// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// What is wrong with an API file: a code and its arguments (`ui/words` has the sentence).
struct SpecFault
{
    enum class Kind {
        // An API's files
        NotAFile,
        CannotBeOpened,
        FileTooLarge,
        NotJson,
        NestedTooDeep,
        BadNumber,
        NotOneValue,
        DuplicateKey,
        NumberTooLong,
        ReservedKey,
        NotAJsonObject,
        NotTheFoldersName,
        TooManyForms,
        NotTheFilesName,
        NoApi,
        DuplicateApi,
        // What `api.schema.json` and `form.schema.json` say
        WrongType,
        NotListed,
        Empty,
        NoMatch,
        TooSmall,
        TooLarge,
        Missing,
        KeyNotAllowed,
        NotOneOf,
        KeywordNotKnown,
        OnlyOne,
        RefersToNothing,
        UnknownLanguage,
        NoText,
        // Patterns
        BadPattern, ///< the regular expression engine's own words
        GroupNotClosed,
        GroupNotOpened,
        NotEscaped,
        UnknownGroup,
        GroupNameOpen,
        RepeatsNothing,
        RangeOpen,
        RangeReversed,
        ClassNotClosed,
        UnknownCharacter,
        UnknownProperty,
        BackslashAtEnd,
        BackReference,
        UnknownEscape,
        PatternTooLong,
        HalfCharacter,
        // The values of keywords
        NotAText,
        NotAFlag,
        NotACount,
        NotANumber,
        NotTexts,
        NotValues,
        NotSchemas,
        NotASchema,
        NotMembers,
        NotTypes,
        AdditionalNotPlain,
        OnlyFalse,
        UnsupportedKeyword,
        // Schemas
        RefersOutside,
        NotSchemaOrNull,
        NoSchema,
        CircularReference,
        UnsupportedType,
        TypeContradicts,
        NoType,
        EnumOfObjects,
        EnumOfOtherType,
        SecondPattern,
        SecondFormat,
        TooManyFields,
        RequiredWithoutSchema,
        RefusesMember,
        NotAnObject,
        ContainsItself,
        ReadOnlyWithin,
        NestedItems,
        NullItems,
        // Operations
        OtherServer,
        RefersToNothingHere,
        RequiredParameter,
        NoSuchOperation,
        // Servers and secrets
        ReservedName,
        DuplicateServer,
        PlainHttp,
        NotLocal,
        Placeholder,
        TierTooLow,
        BadAddress,
        DuplicateSecret,
        DuplicateHeader,
        NoHeader,
        NotAHeaderName,
        ReservedHeader,
        BadHeaderPrefix,
        NotASecret,
        NoSecretNamed,
        UnknownSecret,
        NotAmongWith,
        NoSecretInBody,
        HeaderOfSecret,
        // Paths
        PathStart,
        PlaceholderCount,
        NoVariable,
        OtherVariable,
        PathCharacter,
        DotSegment,
        // Fields and rules of forms
        NotAPointer,
        NoObjectInBody,
        ForbiddenBySchema,
        DuplicateField,
        OnlyForLists,
        ListMustGrow,
        NoSuchItemValue,
        NoValueInBody,
        ReadOnlyWithoutRead,
        NoValueInAnswer,
        NoSuchChoice,
        NoSuchRule,
        RuleOfOtherType,
        NotAmongObjects,
        ClosedMemberOfWhole,
        FieldMissing,
        NoSuchField,
        NotInFormOrAnswer,
        NoFieldCalled,
        ArgumentMissing,
        TooFewFields,
        ArgumentUnused,
        AttachmentNotString,
        EditorOfOtherType,
        NothingToChoose,
        NotAnIntegerInSchema,
        NotAStringInSchema,
        EmptyNotAllowed,
        ClosedWhole,
    };
    Kind kind;
    QStringList args = {};

    friend bool operator==(const SpecFault &, const SpecFault &) = default;
};

/// Where an API file is broken, and how.
struct SpecError
{
    QString file;
    QString pointer; ///< JSON Pointer into the file
    SpecFault fault;
};
