-- Where the sealed bytes of each part of a file lie. Part 0 is the original, part n the picture of page n.
-- The address is their name in that place, never used for other bytes; the hash is that of the sealed bytes.
create table stored_part (
    file_id varchar(36) not null,
    part int not null,
    place varchar(10) not null,
    address varchar(64) not null unique,
    bytes bigint not null,
    sha256 varchar(64) not null,
    primary key (file_id, part)
);

-- Sealed bytes that lie in the database: pieces of 256 KB, so that nobody has to hold a whole file.
create table stored_piece (
    address varchar(64) not null references stored_part (address) deferrable initially deferred,
    piece int not null,
    content ${bytes} not null,
    primary key (address, piece)
);
